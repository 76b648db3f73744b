import { takeLock } from './build-lock'
import { places } from './places'
import { stopPrograms } from './run-program'

/**
 * Runs one of the project's commands while no other command writes generated files. What goes wrong is printed and
 * makes the exit status 1; a stack trace is only shown for a mistake of the program itself.
 */
export async function runCommand(name: string, work: () => Promise<void>): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      stopPrograms()
      process.exit(130)
    })
  }
  await runReader(async () => {
    const release = await takeLock(places.lock, name)
    await work()
    release()
  })
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
