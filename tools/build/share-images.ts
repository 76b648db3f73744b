import { mkdir, readdir } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import pLimit from 'p-limit'
import { type RenderPlaces, renderShareImage } from '../../lib/outputs/share-images/render'
import { forgetUnused } from '../../lib/site/cache-files'

/**
 * Draws the pictures for shared links that no earlier build has drawn, so that the pages' export only reads them.
 * Throws one Error with everything that cannot be drawn.
 */
export async function drawShareImages(places: RenderPlaces): Promise<{ pictures: number; drawn: number }> {
  // Imported here, because it reads the data that an earlier step writes.
  const { listShareDesigns } = await import('../../lib/outputs/share-images/share-images')
  await mkdir(places.cache, { recursive: true })
  const present = new Set(await readdir(places.cache))
  const designs = listShareDesigns()
  const missing = [...designs].filter(([file]) => !present.has(file))
  const drawing = pLimit(availableParallelism())
  const results = await Promise.allSettled(
    missing.map(([file, design]) => drawing(() => renderShareImage(file, design, places))),
  )
  const problems = results.flatMap((result) => (result.status === 'rejected' ? [reason(result.reason)] : []))
  // A photograph stands on several pictures.
  if (problems.length > 0) throw new Error([...new Set(problems)].join('\n\n'))
  await forgetUnused(places.cache, new Set(designs.keys()))
  return { pictures: designs.size, drawn: missing.length }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
