import { type FallbackFile, fallbackFiles } from './fallback-files'
import type { ShapingFont } from './font'
import { harfbuzzFont } from './harfbuzz-font'
import { readFont } from './read-font'

/** How heavy a fallback is drawn, to stand beside the fonts of each face. */
const weights = { display: 600, text: 500 } as const

type Weighted = Record<keyof typeof weights, ShapingFont>

const loading = new Map<string, Promise<Weighted>>()
const loaded = new Map<string, Weighted>()

/** Reads the fonts that may have these characters, so that `findFallback` knows them. */
export async function loadFallbacks(points: Iterable<number>): Promise<void> {
  const files = fallbackFiles()
  const wanted = new Set([...points].flatMap((point) => files.get(point)?.map(({ path }) => path) ?? []))
  await Promise.all(
    Array.from(wanted, async (path) => {
      const font = loading.get(path) ?? loadFont(path)
      loading.set(path, font)
      loaded.set(path, await font)
    }),
  )
}

async function loadFont(path: string): Promise<Weighted> {
  const bytes = await readFont(path)
  return { display: harfbuzzFont(bytes, weights.display), text: harfbuzzFont(bytes, weights.text) }
}

/**
 * The loaded font that sets a character, given as its code points; nothing when none has all of them. Of several it is one
 * whose package has all of the text's ideographs, so that Chinese is not set half in a font for Japanese.
 */
export function findFallback(points: number[], face: keyof Weighted, ideographs: number[]): ShapingFont | undefined {
  const files = fallbackFiles()
  const having = (files.get(points[0] ?? 0) ?? []).filter(({ path }) => {
    const font = loaded.get(path)?.[face]
    return font !== undefined && points.every((point) => font.has(point))
  })
  const hasAll = ({ package: name }: FallbackFile) =>
    ideographs.every((point) => files.get(point)?.some((file) => file.package === name))
  const chosen = having.find(hasAll) ?? having[0]
  return chosen && loaded.get(chosen.path)?.[face]
}
