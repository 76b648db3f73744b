/**
 * Most pixels that are open at once, besides the bytes of one photograph a core: five photographs of a phone, or one of the
 * largest, which takes 400 MB when it is an interlaced PNG of 16 bits with transparency.
 */
export const pixelsAtOnce = 64_000_000

/** Does work of so many pixels once there is room for it. */
export type PixelBudget = <Result>(pixels: number, work: () => Promise<Result>) => Promise<Result>

/**
 * Bounds memory: the pixels of all work under way stay below `most`, in order of arrival. A single piece that is larger
 * waits until it is alone.
 */
export function createPixelBudget(most: number): PixelBudget {
  let free = most
  const waiting: { taken: number; begin: () => void }[] = []

  function admit(): void {
    for (let first = waiting[0]; first && first.taken <= free; first = waiting[0]) {
      waiting.shift()
      free -= first.taken
      first.begin()
    }
  }

  return async (pixels, work) => {
    const taken = Math.min(pixels, most)
    await new Promise<void>((begin) => {
      waiting.push({ taken, begin })
      admit()
    })
    try {
      return await work()
    } finally {
      free += taken
      admit()
    }
  }
}
