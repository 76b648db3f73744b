import { type ChildProcess, type Serializable, spawn } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildFolders } from '../../lib/site/written-files'

/** A Node program that one of the project's packages brings along. */
export interface Program {
  /** What it is called in messages and as a log. */
  name: string
  /** Its module in `node_modules`. */
  module: string
  /** Of Node. */
  flags?: string[]
  arguments: string[]
  environment?: NodeJS.ProcessEnv
  /** What it is told as it starts. */
  message?: object
  /** Answers what it asks by messages. */
  answer?: (question: unknown) => Promise<unknown>
}

const running = new Set<ChildProcess>()

/** Starts a program whose output goes to this process's own, or, piped, to whoever listens. */
export function startProgram(program: Program, output: 'inherit' | 'pipe'): ChildProcess {
  const child = spawn(
    process.execPath,
    [...(program.flags ?? []), join('node_modules', program.module), ...program.arguments],
    {
      // Contentlayer believes PWD, which a shell sets and no change of folder since.
      env: { ...(program.environment ?? process.env), PWD: process.cwd() },
      stdio: ['ignore', output, output, ...(program.message || program.answer ? ['ipc' as const] : [])],
      serialization: 'advanced',
    },
  )
  // Where it cannot be started, that is told by itself.
  if (program.message) child.send(program.message, () => undefined)
  if (program.answer) {
    const { answer } = program
    child.on('message', async (question) => {
      const text = (await answer(question)) as Serializable
      // It may have ended meanwhile.
      if (child.connected) child.send(text)
    })
  }
  running.add(child)
  child.once('exit', () => running.delete(child))
  return child
}

/** Ends every program that is still running. */
export function stopPrograms(): void {
  for (const child of running) child.kill()
}

/**
 * Runs a program to its end with its output kept in a log, and gives that output. Throws an Error with the whole output
 * when the program fails.
 */
export async function runProgram(program: Program): Promise<string> {
  const child = startProgram(program, 'pipe')
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  }
  const ending = await new Promise<number | string>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (status, signal) => resolve(status ?? signal ?? 'no status'))
  })
  await mkdir(buildFolders.logs, { recursive: true })
  await writeFile(join(buildFolders.logs, `${program.name}.log`), output)
  if (ending !== 0) throw new Error(`${program.name} ended with ${ending}:\n${output.trim()}`)
  return output
}
