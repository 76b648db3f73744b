import { isScalar } from 'yaml'
import { proposeAlt } from './alt-proposal'
import { listStatements, type Siblings } from './document'
import type { FrontMatter } from './front-matter'
import { type Album, documentFolder, fitName } from './images'
import { writeInList } from './list-entry'
import { isListed } from './listed-photos'
import { titleOf } from './picture-problems'
import { type Problem, quote } from './problem'
import { problemAt } from './source'

/**
 * A cover of which nobody says what can be seen in it: the page shows it at its head, so it needs an alt in the list where no
 * text (`told` are the photographs of all of them) shows it.
 */
export function checkCover(
  siblings: Siblings,
  album: Album,
  told: ReadonlySet<string>,
  list: FrontMatter | undefined,
): Problem[] {
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
  return [
    problemAt(source, start + (range?.[0] ?? 0), {
      path: 'cover',
      found: {
        en: `${quote(cover)}, which no text shows and photos.yaml does not describe`,
        ko: `글에 나오지 않고 photos.yaml에도 설명이 없는 ${quote(cover)} 사진`,
      },
      expected: {
        en: 'what can be seen in it, for those who do not see the head of the page',
        ko: '글머리의 사진을 볼 수 없는 사람을 위해, 무엇이 보이는지 적은 말',
      },
      mend: writeInList(documentFolder(album), list, cover, [`alt: { ${alts.join(', ')} }`]),
    }),
  ]
}
