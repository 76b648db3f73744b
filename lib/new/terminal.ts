import { createInterface } from 'node:readline/promises'

/** The person at the terminal left before everything was answered. */
export class Stopped extends Error {}

/** A person who can be asked. */
export interface Terminal {
  /** Shows a text and returns the line that is typed. Throws Stopped when the person leaves with Ctrl-C or Ctrl-D. */
  prompt(text: string): Promise<string>
  close(): void
}

/** The terminal the command was started in; nothing where no person sits at one. */
export function openTerminal(): Terminal | undefined {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined
  const terminal = createInterface({ input: process.stdin, output: process.stdout, prompt: '> ' })
  // Several lines pasted at once are kept for the questions to come.
  const lines = terminal[Symbol.asyncIterator]()
  return {
    prompt: async (text) => {
      console.log(text)
      terminal.prompt()
      const { value, done } = await lines.next()
      if (done) throw new Stopped()
      return value
    },
    close: () => terminal.close(),
  }
}
