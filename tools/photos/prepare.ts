import { constants, mkdir, readdir, readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import pLimit from 'p-limit'
import { type EncodedPhoto, isPortrait, type PhotoManifest } from '../../lib/model/encoded-photo'
import { forgetUnused } from '../../lib/site/disk-files'
import { readablePhotograph, unreadable } from '../check/files/folder'
import { undecodable } from '../check/photographs/strange-file'
import { countPixels, createPixelBudget, pixelsAtOnce } from '../picture/decode-photo'
import { portraitWidths, widthSteps } from '../picture/sizes'
import { authorLanguage } from '../report/message'
import { formatProblems, type Problem, printable, problemOf } from '../report/problem'
import { shownFile } from '../report/shown-path'
import { photoHash } from './encode'
import { encodeIntoCache, findCached, publishVariants, recordFile, variantFile, writeManifest } from './variants'

/** Where the pipeline reads and writes; all are folders but `manifest`, a TypeScript file. */
export interface PhotoPlaces {
  content: string
  cache: string
  published: string
  manifest: string
}

/** How far a run is: `done` of `total` photographs, `encoded` of them anew. */
export interface PhotoProgress {
  done: number
  total: number
  encoded: number
}

export interface PhotoReport {
  photographs: number
  /** Distinct photographs that this run encoded; all others were in the cache or are copies of these. */
  encoded: number
  seconds: number
  manifest: PhotoManifest
}

/**
 * Encodes the photographs at `paths` in the content folder (forward slashes), publishes their variants and no others, and
 * writes the manifest. What was encoded once is taken from the cache, also after a run that was killed. Throws one Error
 * that lists every photograph that cannot be used, as the content check does; nothing is published then.
 */
export async function preparePhotographs(
  places: PhotoPlaces,
  paths: readonly string[],
  onProgress: (progress: PhotoProgress) => void = () => {},
): Promise<PhotoReport> {
  const started = performance.now()
  await mkdir(places.cache, { recursive: true })
  const present = new Set(await readdir(places.cache))
  // As many photographs are open as there are cores, and all share the cores, so that a single one is fast as well.
  const opening = pLimit(availableParallelism())
  const limit = pLimit(availableParallelism())
  const budget = createPixelBudget(pixelsAtOnce)
  const byHash = new Map<string, Promise<EncodedPhoto>>()
  const progress: PhotoProgress = { done: 0, total: paths.length, encoded: 0 }

  const encodeOnce = async (hash: string, bytes: Buffer, steps: readonly number[]): Promise<EncodedPhoto> => {
    const cached = await findCached(places.cache, hash, present)
    if (cached) return cached
    const photo = await budget(await countPixels(bytes), () =>
      encodeIntoCache(places.cache, hash, bytes, { limit, present, steps }),
    )
    progress.encoded += 1
    return photo
  }
  const prepare = async (path: string): Promise<[string, EncodedPhoto]> => {
    const bytes = await readFile(join(places.content, path), { flag: constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) })
    const steps = isPortrait(path) ? portraitWidths : widthSteps
    const hash = photoHash(bytes, steps)
    const photo = byHash.get(hash) ?? encodeOnce(hash, bytes, steps)
    byHash.set(hash, photo)
    await photo
    progress.done += 1
    onProgress({ ...progress })
    return [path, await photo]
  }

  const results = await Promise.allSettled(paths.map((path) => opening(prepare, path)))
  const problems = results.flatMap((result, index) =>
    result.status === 'rejected' ? [problemOfPhoto(places.content, paths[index] ?? '', result.reason)] : [],
  )
  if (problems.length > 0) throw new Error(formatProblems(problems, authorLanguage()))

  const manifest = Object.fromEntries(
    results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])),
  )
  const names = new Set(Object.values(manifest).flatMap(({ variants }) => variants.map(variantFile)))
  await publishVariants(places.cache, places.published, names)
  await writeManifest(places.manifest, manifest)
  await forgetUnused(places.cache, new Set([...names, ...[...byHash.keys()].map(recordFile)]))
  const seconds = (performance.now() - started) / 1000
  return { photographs: paths.length, encoded: progress.encoded, seconds, manifest }
}

/**
 * What an author should read when the photograph at `path` in a content folder could not be prepared. Throws the error on
 * when it is not about the photograph: a full disk is nobody's picture.
 */
function problemOfPhoto(content: string, path: string, error: unknown): Problem {
  if (!(error instanceof Error)) throw error
  if (!('syscall' in error)) {
    const [reason = ''] = error.message.split('\n')
    return problemOf(shownFile(content, path), undecodable(printable(reason)))
  }
  if (error.syscall !== 'open' || !('path' in error) || error.path !== join(content, path)) throw error
  return unreadable(join(content, path), error, readablePhotograph)
}
