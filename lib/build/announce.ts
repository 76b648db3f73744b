import { performance } from 'node:perf_hooks'

/**
 * How a step tells how far it is: in words, and as the part that is done, from 0 to 1. On a terminal the line is replaced by
 * the next one; a log gets one line for each tenth.
 */
export type Tell = (state: string, part: number) => void

/** Where steps are announced: a terminal shows progress in place, anything else gets plain lines. */
export interface Announcer {
  write: (text: string) => void
  isTerminal: boolean
}

const standardOutput: Announcer = {
  write: (text) => process.stdout.write(text),
  isTerminal: process.stdout.isTTY === true && !process.env.CI,
}

/**
 * Runs one step and announces it in one line: its name, what came of it and the seconds it took. Gives what `work` gave;
 * when `work` throws, the line says that the step failed and the error is thrown on.
 */
export async function announce<Result>(
  name: string,
  work: (tell: Tell) => Promise<Result>,
  outcome: (result: Result) => string,
  announcer: Announcer = standardOutput,
): Promise<Result> {
  const started = performance.now()
  const { write, isTerminal } = announcer
  const line = (mark: string, text: string) => {
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    write(`${isTerminal ? '\r\x1b[K' : ''}${mark} ${name.padEnd(8)} ${text}, ${seconds} s\n`)
  }
  let told = 0
  const tell: Tell = (state, part) => {
    const tenth = Math.floor(part * 10)
    if (isTerminal) write(`\r\x1b[K… ${name.padEnd(8)} ${state}`)
    else if (tenth > told) write(`  ${name.padEnd(8)} ${state}\n`)
    told = tenth
  }
  if (isTerminal) tell('', 0)
  try {
    const result = await work(tell)
    line('✓', outcome(result))
    return result
  } catch (error) {
    line('✗', 'failed')
    throw error
  }
}
