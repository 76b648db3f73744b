import { rm } from 'node:fs/promises'
import { places } from './places'
import { type Program, startProgram } from './run-program'

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
