import { rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import chokidar from 'chokidar'
import { places } from '../../lib/site/written-files'
import { authorLanguage, say } from '../report/message'
import { type Program, startProgram } from '../report/run-program'

/** Turns staged documents into typed data whenever one changes; it also watches the content model. */
const contentlayer: Program = { name: 'contentlayer', module: 'contentlayer2/bin/cli.cjs', arguments: ['dev'] }

const next: Program = {
  name: 'next',
  module: 'next/dist/bin/next',
  arguments: ['dev'],
  environment: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', DRAFTS: 'shown' },
}

/** What Contentlayer says when all is well. */
const routine = /^(?:Generated \d+ documents|File (?:added|updated|deleted)|Contentlayer config change).*\n?/gm

/**
 * Starts Contentlayer and, once there is data, Next. Contentlayer's output is shown when it is about a mistake.
 * `onEnd` is called when one of them ends by itself, because the other is of no use then.
 */
export async function startDevSite(onEnd: (name: string) => void): Promise<void> {
  await rm(places.generated, { recursive: true, force: true })
  const child = startProgram(contentlayer, 'pipe')
  child.once('exit', () => onEnd(contentlayer.name))
  await new Promise<void>((resolve) => {
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      if (/^Generated \d+ documents/m.test(text)) resolve()
      const rest = text.replace(routine, '').trim()
      if (rest) console.error(rest)
    })
    // Node's deprecation warnings about Contentlayer's own dependencies help no author.
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      if (!/DeprecationWarning|--trace-deprecation/.test(text)) process.stderr.write(text)
    })
  })
  startProgram(next, 'inherit').once('exit', () => onEnd(next.name))
}

/** How long the content has to be quiet before it is looked at, in milliseconds: editors save in several steps. */
const quiet = 40

/**
 * Calls `update` after every change in a folder, with the paths that changed, one call at a time: what changes meanwhile
 * is told in the next call. Node's own recursive watch loses a file that is replaced twice, as most editors do.
 */
export function watchContent(folder: string, update: (changed: string[]) => Promise<void>): void {
  const changed = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let isBusy = false

  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(tell, quiet)
  }
  const tell = async () => {
    if (isBusy || changed.size === 0) return
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
  chokidar.watch(folder, { cwd: folder, ignoreInitial: true, followSymlinks: false }).on('all', (_, path) => {
    changed.add(path.replaceAll('\\', '/'))
    later()
  })
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
