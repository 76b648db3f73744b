/** How much wider than high the narrowest and the widest frame of a sheet are; beyond, the middle of the photograph shows. */
const narrowest = 0.55
const widest = 4

/** Steps of a twentieth: at most a fortieth of a photograph is cut off, and a sheet needs few classes. */
const steps = 20

/** The frame of a photograph on a sheet, in twentieths of its height: 30 for 3:2. */
export function frameRatio({ width, height }: { width: number; height: number }): number {
  return Math.round(Math.min(widest, Math.max(narrowest, width / height)) * steps)
}

/** The class that tells the style sheet a frame's ratio. */
export function ratioClass(ratio: number): string {
  return `r${ratio}`
}

/** The rules for the frames of a page: a policy without style attributes leaves classes to say how wide each one is. */
export function ratioStyles(ratios: Iterable<number>): string {
  const distinct = [...new Set(ratios)].sort((a, b) => a - b)
  return distinct.map((ratio) => `.${ratioClass(ratio)}{--r:${ratio / steps}}`).join('')
}

/** How wide a frame is drawn, as the `sizes` attribute of HTML wants it; rows are about 17rem, 12rem and 30vw high. */
export function frameSizes(ratio: number): string {
  const r = ratio / steps
  return `(min-width: 64rem) ${Math.round(r * 17)}rem, (min-width: 40rem) ${Math.round(r * 12)}rem, ${Math.min(93, Math.round(r * 30))}vw`
}
