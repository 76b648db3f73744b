import { checkContent } from '../lib/check/check-content'
import { formatProblems } from '../lib/check/problem'
import { shownPlace } from '../lib/check/source'
import { dayIn } from '../lib/clock/calendar-day'
import { contentFolder, now } from '../lib/environment'
import type { Language } from '../lib/language'
import { type Answers, Unanswered } from '../lib/new/gather'
import { nextSteps } from '../lib/new/next-steps'
import { readArguments } from '../lib/new/read-arguments'
import { Refused } from '../lib/new/request'
import { openTerminal, Stopped } from '../lib/new/terminal'
import { wordsForNew } from '../lib/new/words'
import { type NewKind, writeNew } from '../lib/new/write-new'
import { site } from '../site.config'

const asked = readArguments(process.argv.slice(2), process.env)
if (asked.kind === undefined) {
  console.error(asked.text)
  process.exitCode = 1
} else {
  await make(asked.kind, asked.stated, asked.language)
}

async function make(kind: NewKind, stated: Answers, language: Language): Promise<void> {
  const words = wordsForNew(language)
  const content = contentFolder()
  const terminal = openTerminal()
  try {
    if (terminal && kind !== 'photos') console.log(words.fileLanguage)
    const today = dayIn(now(), site.timeZone)
    const file = await writeNew(kind, {
      content,
      language,
      today,
      sources: { stated, ...(terminal && { prompt: terminal.prompt }) },
    })
    console.log(nextSteps(kind, file, { content, language }))
    const { problems } = await checkContent(content)
    const own = problems.filter((problem) => problem.file === shownPlace(content, file.path))
    if (own.length > 0) {
      console.error(`\n${words.notYet}\n\n${formatProblems(own, language)}`)
      process.exitCode = 1
    }
  } catch (error) {
    process.exitCode = 1
    if (error instanceof Stopped) console.error(`\n${words.stopped}`)
    else if (error instanceof Unanswered || error instanceof Refused) console.error(error.message)
    else throw error
  } finally {
    terminal?.close()
  }
}
