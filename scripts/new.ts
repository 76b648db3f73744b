import { createInterface } from 'node:readline/promises'
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
  const isAtTerminal = process.stdin.isTTY && process.stdout.isTTY
  const terminal = isAtTerminal ? createInterface({ input: process.stdin, output: process.stdout }) : undefined
  const stop = new AbortController()
  terminal?.once('close', () => stop.abort())
  const prompt = terminal && ((text: string) => terminal.question(text, { signal: stop.signal }))
  try {
    const today = dayIn(now(), site.timeZone)
    const file = await writeNew(kind, { content, language, today, sources: { stated, ...(prompt && { prompt }) } })
    console.log(nextSteps(kind, file, { content, language }))
    const { problems } = await checkContent(content)
    const own = problems.filter((problem) => problem.file === shownPlace(content, file.path))
    if (own.length > 0) {
      console.error(`\n${words.notYet}\n\n${formatProblems(own, language)}`)
      process.exitCode = 1
    }
  } catch (error) {
    process.exitCode = 1
    if (stop.signal.aborted) console.error(`\n${words.stopped}`)
    else if (error instanceof Unanswered || error instanceof Refused) console.error(error.message)
    else throw error
  } finally {
    terminal?.close()
  }
}
