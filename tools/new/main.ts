import path from 'node:path'
import { dayIn } from '../../lib/clock/days'
import { address } from '../../lib/site/addresses'
import { contentFolder, now } from '../../lib/site/environment'
import { type Language, otherLanguages } from '../../lib/site/languages'
import { guideLanguage } from '../../lib/site/settings'
import { site } from '../../site.config'
import { checkContent } from '../check/check-content'
import { formatProblems } from '../report/problem'
import { shownFile } from '../report/shown-path'
import { ask } from './ask'
import { type NewAnswers, Refused, Stopped, Unanswered } from './gather'
import type { NewFile, Request } from './questions'
import { readArguments } from './read-arguments'
import { wordsForNew } from './words'
import { type NewKind, writeNew } from './write-new'

const asked = readArguments(process.argv.slice(2), process.env)
if (asked.kind === undefined) {
  console.error(asked.text)
  process.exitCode = 1
} else {
  await make(asked.kind, asked.stated, asked.language)
}

async function make(kind: NewKind, stated: NewAnswers, language: Language): Promise<void> {
  const words = wordsForNew(language)
  const content = contentFolder()
  const hasPerson = process.stdin.isTTY && process.stdout.isTTY
  try {
    const others = otherLanguages(language)
    if (hasPerson && kind !== 'photos' && others.length > 0) console.log(words.fileLanguage(language, others))
    const today = dayIn(now(), site.timeZone)
    const file = await writeNew(kind, {
      content,
      language,
      today,
      sources: { stated, ...(hasPerson && { ask }) },
    })
    console.log(nextSteps(kind, file, { content, language }))
    const { problems } = await checkContent(content)
    const own = problems.filter((problem) => problem.file === shownFile(content, file.path))
    if (own.length > 0) {
      console.error(`\n${words.notYet}\n\n${formatProblems(own, guideLanguage(language))}`)
      process.exitCode = 1
    }
  } catch (error) {
    process.exitCode = 1
    if (error instanceof Stopped) console.error(`\n${words.stopped}`)
    else if (error instanceof Unanswered || error instanceof Refused) console.error(error.message)
    else throw error
  }
}

function nextSteps(kind: NewKind, file: NewFile, { content, language }: Pick<Request, 'content' | 'language'>): string {
  const words = wordsForNew(language)
  const shown = shownFile(content, file.path)
  const folder = path.posix.dirname(shown)
  const name = path.posix.basename(folder)
  const steps = [
    words.open(shown),
    ...(file.hasPhotos ? [words.photos(`${folder}/photos`)] : []),
    words.look(`http://localhost:${process.env.PORT || 3000}${file.address ?? address.home(language)}`),
    words.check,
    ...(file.isDraft ? [words.publish] : []),
    words.propose(name, folder, `${kind}: ${name}`).join('\n   '),
  ]
  return [words.wrote(shown), '', `${words.next}:`, ...steps.map((step, index) => `${index + 1}. ${step}`)].join('\n')
}
