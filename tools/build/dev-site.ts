import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import chokidar from 'chokidar'
import { address } from '../../lib/site/addresses'
import { defaultLanguage } from '../../lib/site/languages'
import { authorLanguage, say } from '../report/message'
import { type Program, startProgram } from '../report/run-program'

const next: Program = {
  name: 'next',
  module: 'next/dist/bin/next',
  arguments: ['dev'],
  environment: {
    ...process.env,
    NEXT_TELEMETRY_DISABLED: '1',
    DRAFTS: 'shown',
    // What it says goes through this process, which may be on a terminal.
    ...(process.stdout.isTTY && { FORCE_COLOR: '1' }),
  },
}

/** Next, which has begun. */
export interface DevSite {
  /** Whether it may be looked at: what Next says is held back until then. */
  open: () => void
  /** Ends it, and answers when its port is free again. */
  end: () => Promise<void>
}

/** Starts Next, which takes a second before it reads any data. `onEnd` is called when it ends by itself. */
export function startDevSite(onEnd: (name: string) => void): DevSite {
  const child = startProgram(next, 'pipe')
  const open = () => {
    child.stdout?.pipe(process.stdout)
    child.stderr?.pipe(process.stderr)
  }
  let isWanted = true
  child.once('exit', open)
  child.once('close', () => isWanted && onEnd(next.name))
  return {
    open,
    end: async () => {
      isWanted = false
      child.off('exit', open)
      child.kill()
      await once(child, 'exit')
    },
  }
}

/** Asks for the first page of a site that has begun, so that it is there once an author asks for it. */
export async function askForFirstPage(port: number): Promise<void> {
  const url = `http://localhost:${port}${address.home(defaultLanguage)}`
  for (let left = 100; left > 0; left--) {
    const isAnswered = await fetch(url).then(
      (response) => response.text().then(() => true),
      () => false,
    )
    if (isAnswered) return
    await wait(100)
  }
}

/** How long the content has to be quiet before it is looked at, in milliseconds: editors save in several steps. */
const quiet = 40

/**
 * Calls `update` at once, which is waited for, and after every change in a content folder or in the named folders and files of the
 * project, with the paths that changed, one call at a time: what changes meanwhile is told in the next call. Node's own recursive watch
 * loses a file that is replaced twice, as most editors do.
 */
export async function watchContent(
  folder: string,
  sources: readonly string[],
  update: (changed: string[]) => Promise<void>,
): Promise<void> {
  const changed = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let isBusy = false

  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(() => changed.size > 0 && tell(), quiet)
  }
  const tell = async () => {
    if (isBusy) return
    isBusy = true
    const paths = [...changed].sort()
    changed.clear()
    try {
      await update(paths)
    } finally {
      isBusy = false
      later()
    }
  }
  const note = (_: string, path: string) => {
    changed.add(path.replaceAll('\\', '/'))
    later()
  }
  chokidar.watch(folder, { cwd: folder, ignoreInitial: true, followSymlinks: false }).on('all', note)
  chokidar.watch([...sources], { ignoreInitial: true }).on('all', note)
  await tell()
}

/** Returns when a server could listen on a port. Throws, in the author's language, when another program does. */
export async function demandFreePort(port: number): Promise<void> {
  const isTaken = await new Promise<boolean>((resolve, reject) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(true) : reject(error),
    )
    server.listen(port, () => server.close(() => resolve(false)))
  })
  if (!isTaken) return
  const command = `PORT=${port + 1} npm run dev`
  const taken = {
    en: `Port ${port} is taken, perhaps by an npm run dev that is still open. Close that one, or choose another port: ${command}`,
    ko: `${port}번 포트를 다른 프로그램이 쓰고 있습니다. 켜 둔 npm run dev가 있으면 끄고, 아니면 다른 번호를 고르세요: ${command}`,
  }
  throw new Error(say(taken, authorLanguage()))
}
