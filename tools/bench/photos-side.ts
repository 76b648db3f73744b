import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import pLimit from 'p-limit'
import sharp from 'sharp'
import { photoFormats } from '../../lib/model/encoded-photo'
import { checkPhoto } from '../check/photographs/photo-file'
import { encoders } from '../photos/encode'
import { preparePhotographs } from '../photos/prepare'
import { readDecodableCache } from '../picture/decodable'
import { listWidths } from '../picture/sizes'

// One side of the comparison, in a process of its own: photos-side.ts <pipeline|raw|check> <folder>, then lists of names.
const [side = '', folder = ''] = process.argv.slice(2)
const content = join(folder, 'content')

/** What one list of photographs cost. */
export interface Cost {
  seconds: number
  /** Of all cores together, in seconds. */
  busy: number
  /** The most memory that the process has held so far, in bytes. */
  memory: number
}

const sides: Record<string, (names: string[]) => Promise<unknown>> = {
  pipeline: runPipeline,
  raw: runRaw,
  check: runCheck,
}

process.on('message', async (names: string[]) => {
  const started = performance.now()
  const before = process.cpuUsage()
  await sides[side]?.(names)
  const { user, system } = process.cpuUsage(before)
  const seconds = (performance.now() - started) / 1000
  const cost: Cost = { seconds, busy: (user + system) / 1e6, memory: process.resourceUsage().maxRSS * 1024 }
  process.send?.(cost)
})

async function runPipeline(names: string[]): Promise<void> {
  const [cache = '', published = '', manifest = ''] = ['cache', 'published', 'photos.mjs'].map((name) =>
    join(folder, name),
  )
  await preparePhotographs({ content, cache, published, manifest }, names)
}

/** The same files as the pipeline makes, with nothing but sharp: decoded once, without names, records or placeholders. */
async function runRaw(names: string[]): Promise<void> {
  const to = join(folder, 'raw')
  await mkdir(to, { recursive: true })
  const limit = pLimit(availableParallelism())
  await limit.map(names, async (name) => {
    const bytes = await readFile(join(content, name))
    const { data, info } = await sharp(bytes, { autoOrient: true })
      .resize({ width: Math.max(...listWidths({ width: 4000, height: 3000 })) })
      .raw()
      .toBuffer({ resolveWithObject: true })
    const { width, height, channels } = info
    await Promise.all(
      photoFormats.flatMap((format) =>
        listWidths({ width, height }).map(async (each) => {
          const image = sharp(data, { raw: { width, height, channels } }).resize({ width: each })
          await writeFile(join(to, `${name}-${each}.${format}`), await encoders[format](image).toBuffer())
        }),
      ),
    )
  })
}

/** What the content check adds to a build for photographs; those it has seen before are not decoded again. */
async function runCheck(names: string[]): Promise<void> {
  const { findDecodeError, save } = await readDecodableCache(join(folder, 'decodable'))
  await pLimit(4).map(names, async (path) =>
    checkPhoto(content, { path, size: (await stat(join(content, path))).size }, { findDecodeError }),
  )
  await save()
}
