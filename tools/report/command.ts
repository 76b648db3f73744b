import { readFileSync, rmSync } from 'node:fs'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { buildFolders } from '../../lib/site/written-files'
import { authorLanguage, type InEach, say } from './message'
import { stopPrograms } from './run-program'

/**
 * Runs one of the project's commands while no other command writes generated files. What goes wrong is printed and
 * makes the exit status 1; a stack trace is only shown for a mistake of the program itself.
 */
export async function runCommand(name: string, work: () => Promise<void>): Promise<void> {
  await runPart(async () => {
    const release = await takeLock(buildFolders.lock, name)
    await work()
    release()
  })
}

/** Runs what a command has a process of its own for: it ends with its own programs when it is told to. Failures are told as above. */
export async function runPart(work: () => Promise<void>): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      stopPrograms()
      process.exit(130)
    })
  }
  await runReader(work)
}

/**
 * Runs a process that another one has started and talks with: it ends when its work does, or when the other is gone, behind which it must
 * not write on. Failures are told as above.
 */
export async function runHelper(work: () => Promise<void>): Promise<void> {
  process.once('disconnect', () => process.exit())
  await runReader(work)
  // While it listens for this, Node would not let the process end by itself.
  if (process.connected) process.disconnect()
}

/** Runs a command that writes nothing other commands write; it may run beside any. Failures are told as above. */
export async function runReader(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    stopPrograms()
    console.error(`\n${explain(error)}`)
    process.exitCode = 1
  }
}

/** What a person should read about a failure: the message, with its origin only when nobody foresaw it. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  // What somebody typed behind the command's name, which `parseArgs` judges.
  if ('code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) return error.message
  const unforeseen = [EvalError, RangeError, ReferenceError, SyntaxError, TypeError].some(
    (kind) => error instanceof kind,
  )
  return unforeseen ? (error.stack ?? error.message) : error.message
}

/**
 * Takes the lock that keeps two commands from writing the same generated files, and gives the function that releases
 * it; it is released in any case when the process ends. A lock whose process is gone counts as free. Throws when
 * another process holds it, naming that process and what it does.
 */
export async function takeLock(file: string, doing: string, language = authorLanguage()): Promise<() => void> {
  await mkdir(dirname(file), { recursive: true })
  const own = `${process.pid} ${doing}`
  const prepared = `${file}.${process.pid}`
  // A link appears at once with its content, so nobody ever reads a lock that does not say whose it is.
  await writeFile(prepared, own)
  try {
    const holder = await findHolder(file)
    if (holder) throw new Error(say(running(holder), language))
    await rm(file, { force: true })
    await link(prepared, file)
  } finally {
    await rm(prepared, { force: true })
  }
  const release = () => {
    if (readOwner(file) === own) rmSync(file, { force: true })
  }
  process.once('exit', release)
  return release
}

function running({ doing, pid }: Holder): InEach {
  return {
    en: `${doing} is running (process ${pid}); wait for it or stop it, then try again`,
    ko: `${doing} 명령이 이미 실행 중입니다(프로세스 ${pid}). 끝날 때까지 기다리거나 멈춘 뒤 다시 실행해 주세요`,
  }
}

interface Holder {
  pid: number
  doing: string
}

async function findHolder(file: string): Promise<Holder | undefined> {
  const text = await readFile(file, 'utf8').catch(() => '')
  const [, pid, doing = ''] = /^(\d+) (.*)$/.exec(text) ?? []
  return pid && Number(pid) !== process.pid && isRunning(Number(pid)) ? { pid: Number(pid), doing } : undefined
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it runs, but belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function readOwner(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
