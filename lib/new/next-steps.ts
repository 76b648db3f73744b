import path from 'node:path'
import { shownPlace } from '../check/source'
import type { NewFile, Request } from './request'
import { wordsForNew } from './words'
import type { NewKind } from './write-new'

/** What to do with a document that was just written, as lines for people. */
export function nextSteps(
  kind: NewKind,
  file: NewFile,
  { content, language }: Pick<Request, 'content' | 'language'>,
): string {
  const words = wordsForNew(language)
  const shown = shownPlace(content, file.path)
  const folder = path.posix.dirname(shown)
  const name = path.posix.basename(folder)
  const steps = [
    words.open(shown),
    ...(file.hasPhotos ? [words.photos(`${folder}/photos`)] : []),
    words.look(`http://localhost:${process.env.PORT || 3000}${file.address ?? `/${language}/`}`),
    words.check,
    ...(file.isDraft ? [words.publish] : []),
    words.propose(name, folder, `${kind}: ${name}`).join('\n   '),
  ]
  return [words.wrote(shown), '', `${words.next}:`, ...steps.map((step, index) => `${index + 1}. ${step}`)].join('\n')
}
