import type { Random } from './random'
import { disc, group, oval, type Point, path, ring, smooth, trace } from './svg'

/** What heads look like from behind. */
export const crowns = ['short', 'bob', 'bun', 'curly', 'long', 'phones', 'beanie', 'tail'] as const
export type Crown = (typeof crowns)[number]

/** Colours of a listener seen from behind; `rim` is the light of the screen along the edge. */
export interface Shade {
  body: string
  head: string
  rim?: string
  /** Pixels by which the light falls in from the side; negative from the left. */
  from?: number
}

/** A listener from behind. `x`, `y` is the middle of the head, `s` the width of the head in pixels. */
export function listener(x: number, y: number, s: number, crown: Crown, shade: Shade, tilt = 0): string {
  const draw = (body: string, head: string) =>
    shoulders(s, body) + group({ transform: `rotate(${tilt})` }, skull(s, crown, head, body))
  const { rim, from = 0 } = shade
  const lit =
    rim === undefined ? '' : group({ transform: `translate(${from} ${-Math.max(2, s * 0.035)})` }, draw(rim, rim))
  return group({ transform: `translate(${Math.round(x)} ${Math.round(y)})` }, lit, draw(shade.body, shade.head))
}

function shoulders(s: number, fill: string): string {
  const p = (x: number, y: number): Point => [x * s, y * s]
  const line = smooth(
    [
      p(-1.62, 3.4),
      p(-1.5, 1.7),
      p(-1.12, 1.12),
      p(-0.5, 0.86),
      p(-0.27, 0.6),
      p(-0.27, 0.2),
      p(0.27, 0.2),
      p(0.27, 0.6),
      p(0.5, 0.86),
      p(1.12, 1.12),
      p(1.5, 1.7),
      p(1.62, 3.4),
    ],
    false,
  )
  return path(`${line}Z`, fill)
}

function skull(s: number, crown: Crown, fill: string, body: string): string {
  const base =
    oval(0, 0, 0.48 * s, 0.6 * s, fill) +
    oval(-0.49 * s, 0.1 * s, 0.08 * s, 0.14 * s, fill) +
    oval(0.49 * s, 0.1 * s, 0.08 * s, 0.14 * s, fill)
  switch (crown) {
    case 'short':
      return base
    case 'bob':
      return (
        base +
        path(
          `M${-0.6 * s} ${0.66 * s}C${-0.66 * s} ${-0.1 * s} ${-0.62 * s} ${-0.68 * s} 0 ${-0.68 * s}C${0.62 * s} ${-0.68 * s} ${0.66 * s} ${-0.1 * s} ${0.6 * s} ${0.66 * s}Q0 ${0.8 * s} ${-0.6 * s} ${0.66 * s}Z`,
          fill,
        )
      )
    case 'long':
      return (
        base +
        path(
          `M${-0.62 * s} ${1.5 * s}C${-0.72 * s} ${0.1 * s} ${-0.62 * s} ${-0.68 * s} 0 ${-0.68 * s}C${0.62 * s} ${-0.68 * s} ${0.72 * s} ${0.1 * s} ${0.62 * s} ${1.5 * s}Q0 ${1.75 * s} ${-0.62 * s} ${1.5 * s}Z`,
          fill,
        )
      )
    case 'bun':
      return base + disc(0, -0.66 * s, 0.26 * s, fill)
    case 'tail':
      return (
        base +
        path(
          `M${-0.12 * s} ${-0.5 * s}C${0.55 * s} ${-0.5 * s} ${0.42 * s} ${0.7 * s} ${0.22 * s} ${1.35 * s}C${0.02 * s} ${0.9 * s} ${-0.15 * s} ${0.3 * s} ${-0.12 * s} ${-0.5 * s}Z`,
          fill,
          { stroke: body, 'stroke-width': 0.04 * s },
        )
      )
    case 'curly':
      return (
        base +
        trace('-0.4 -0.2, -0.28 -0.46, 0 -0.56, 0.28 -0.46, 0.4 -0.2, -0.46 0.08, 0.46 0.08')
          .map(([cx = 0, cy = 0]) => disc(cx * s, cy * s, 0.23 * s, fill))
          .join('')
      )
    case 'phones':
      return (
        base +
        ring(0, -0.06 * s, 0.58 * s, fill, 0.09 * s) +
        oval(-0.55 * s, 0.08 * s, 0.13 * s, 0.22 * s, fill) +
        oval(0.55 * s, 0.08 * s, 0.13 * s, 0.22 * s, fill)
      )
    case 'beanie':
      return (
        base +
        path(
          `M${-0.52 * s} ${0.02 * s}C${-0.56 * s} ${-0.85 * s} ${0.56 * s} ${-0.85 * s} ${0.52 * s} ${0.02 * s}Q0 ${0.12 * s} ${-0.52 * s} ${0.02 * s}Z`,
          fill,
        ) +
        disc(0, -0.7 * s, 0.1 * s, fill)
      )
  }
}

/** A row of listeners from `left` to `right`, heads about at `y`, a little uneven as people are. */
export function row(
  random: Random,
  y: number,
  left: number,
  right: number,
  s: number,
  gap: number,
  shade: Shade,
): string {
  let drawn = ''
  for (let x = left; x <= right; x += gap) {
    const place = x + random.between(-gap, gap) * 0.09
    drawn += listener(
      place,
      y + random.between(-0.16, 0.16) * s,
      s * random.between(0.93, 1.07),
      random.pick(crowns),
      shade,
      random.between(-7, 7),
    )
  }
  return drawn
}
