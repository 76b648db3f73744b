import { performance } from 'node:perf_hooks'
import { authorLanguage, type InEach, type Message, say, type ToolLanguage } from './message'

/**
 * How a step tells how far it is: in words, and as the part that is done, from 0 to 1. On a terminal the line is replaced by
 * the next one; a log gets one line for each tenth.
 */
export type Tell = (state: Message, part: number) => void

/** Where steps are announced, and in which language: a terminal shows progress in place, anything else gets plain lines. */
interface Announcer {
  write: (text: string) => void
  isTerminal: boolean
  language: ToolLanguage
}

const standardOutput: Announcer = {
  write: (text) => process.stdout.write(text),
  isTerminal: process.stdout.isTTY === true && !process.env.CI,
  language: authorLanguage(),
}

const nothingYet: InEach = { en: '', ko: '' }
const failed: InEach = { en: 'failed', ko: '실패' }

/**
 * Runs one step and announces it in one line: its name, what came of it and the seconds it took. Gives what `work` gave;
 * when `work` throws, the line says that the step failed and the error is thrown on.
 */
export async function announce<Result>(
  name: InEach,
  work: (tell: Tell) => Promise<Result>,
  outcome: (result: Result) => Message,
  announcer: Announcer = standardOutput,
): Promise<Result> {
  const started = performance.now()
  const { write, isTerminal, language } = announcer
  const step = inColumn(say(name, language))
  const line = (mark: string, text: Message) => {
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    write(
      `${isTerminal ? '\r\x1b[K' : ''}${mark} ${step} ${say(text, language)}, ${say(inSeconds(seconds), language)}\n`,
    )
  }
  let shownTenths = 0
  const tell: Tell = (state, part) => {
    const tenth = Math.floor(part * 10)
    if (isTerminal) write(`\r\x1b[K… ${step} ${say(state, language)}`)
    else if (tenth > shownTenths) write(`  ${step} ${say(state, language)}\n`)
    shownTenths = tenth
  }
  if (isTerminal) tell(nothingYet, 0)
  try {
    const result = await work(tell)
    line('✓', outcome(result))
    return result
  } catch (error) {
    line('✗', failed)
    throw error
  }
}

/** The name of a step, as wide as those of the others: a terminal shows a syllable of Hangul as wide as two letters. */
function inColumn(name: string): string {
  const syllables = name.match(/\p{Script=Hangul}/gu)?.length ?? 0
  return name.padEnd(8 - syllables)
}

function inSeconds(seconds: string): InEach {
  return { en: `${seconds} s`, ko: `${seconds}초` }
}
