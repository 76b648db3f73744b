import { isSeq } from 'yaml'
import { photoListName } from '../../../lib/model/photo-list'
import { type InEach, inLines, verbatim } from '../../report/message'
import type { FrontMatter } from '../front-matter/yaml'

/**
 * What to write of a photograph in the photos.yaml of a folder: with the key of the list where `list` has none yet. `lines` are
 * those of the photograph's entry below its file.
 */
export function writeInList(folder: string, list: FrontMatter | undefined, photo: string, lines: string[]): InEach {
  const entry = [`  - file: ${photo}`, ...lines.map((line) => `    ${line}`)]
  const listed = list?.map.get('photos')
  const text = isSeq(listed) && listed.items.length > 0 ? entry : ['photos:', ...entry]
  const file = `${folder}/${photoListName}`
  return inLines({ en: `write in ${file}:`, ko: `${file}에 쓸 내용:` }, verbatim(text.join('\n')))
}
