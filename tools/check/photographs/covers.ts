import { isScalar } from 'yaml'
import type { Notice } from '../../report/notice'
import { placeOf, quote } from '../../report/problem'
import { type Album, documentFolder, fitName } from '../body/images'
import { listStatements, type Siblings } from '../fields/document'
import type { FrontMatter } from '../front-matter/yaml'
import { writeInList } from './list-entry'
import { isListed } from './listed-photos'
import { proposeAlt, titleOf } from './picture-texts'

/**
 * A cover of which nobody says what can be seen in it, because no text (`told` are the photographs of all of them) shows it
 * and the list does not describe it. Pages then call it the picture of the post, which is true and says little.
 */
export function checkCover(
  siblings: Siblings,
  album: Album,
  told: ReadonlySet<string>,
  list: FrontMatter | undefined,
): Notice[] {
  const [statement] = listStatements(siblings, 'cover')
  if (!statement || !isScalar(statement.node)) return []
  const { value: cover, range } = statement.node
  // What is no photograph beside the document, or cannot keep its name, is told as that.
  if (typeof cover !== 'string' || !album.photos.has(cover) || fitName(cover) !== cover) return []
  if (told.has(cover) || isListed(list, cover)) return []
  const alts = siblings.files.map(
    ({ language }) => `${language}: ${JSON.stringify(proposeAlt(language, titleOf(siblings.files, language)))}`,
  )
  const { source, start } = statement.frontMatter
  const { line, column } = placeOf(source.text, start + (range?.[0] ?? 0))
  return [
    {
      file: source.file,
      line,
      column,
      path: 'cover',
      found: {
        en: `${quote(cover)} at the head of the page, and no word of what can be seen in it`,
        ko: `글머리에 실리지만 무엇이 보이는지 적혀 있지 않은 ${quote(cover)} 사진`,
      },
      mend: writeInList(documentFolder(album), list, cover, [`alt: { ${alts.join(', ')} }`]),
    },
  ]
}
