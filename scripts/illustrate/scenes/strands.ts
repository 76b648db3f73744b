import { ink } from '../ink'
import { times } from '../random'
import { box, type Point, polygon, stroke } from '../svg'

/** Pixels of a strand where it begins. */
const thick = 116

/** The inks of picture, sound and text. */
export const fills = [ink.teal, ink.orange, ink.ochre] as const

/** The middle of a strand at `x`, and how near it is (-1 behind, 1 in front); the strands swing less as they go. */
function strand(which: number, x: number): { y: number; near: number; swing: number } {
  const t = Math.min(1, (x + 60) / 1330)
  const swing = 300 * (1 - t) ** 1.1 + 26 * (1 - t)
  const turn = 7.6 * t ** 1.45
  const phase = turn + which * ((Math.PI * 2) / 3) - Math.PI / 3
  return { y: 420 - 150 * t + Math.sin(phase) * swing * 0.93, near: Math.cos(phase), swing: 1 - t }
}

/** Short pieces of all strands, the far ones first, so that they pass over and under each other. */
export function pieces(): string[] {
  const step = 14
  const all = times(92, (i) => i * step - 20).flatMap((x) =>
    [0, 1, 2].map((which) => ({ x, which, ...strand(which, x) })),
  )
  return all
    .sort((a, b) => a.near - b.near || a.x - b.x)
    .map(({ x, which, swing }) => {
      const [w, w2] = [thick * (0.36 + 0.64 * swing) * 0.5, thick * (0.36 + 0.64 * strand(which, x + step).swing) * 0.5]
      const [y, y2] = [strand(which, x).y, strand(which, x + step + 1.5).y]
      const slab: Point[] = [
        [x, y - w],
        [x + step + 1.5, y2 - w2],
        [x + step + 1.5, y2 + w2],
        [x, y + w],
      ]
      const rim =
        stroke(
          [
            [x, y - w],
            [x + step, y2 - w2],
          ],
          ink.paper,
          5,
        ) +
        stroke(
          [
            [x, y + w],
            [x + step, y2 + w2],
          ],
          ink.paper,
          5,
        )
      return (
        polygon(slab, fills[which] ?? ink.teal) +
        rim +
        print(which, Math.round(x / step), x + step / 2, (y + y2) / 2, w)
      )
    })
}

/** What a strand carries: squares of a picture, bars of a sound, words of a line. */
function print(which: number, index: number, x: number, y: number, w: number): string {
  const loud = Math.abs(Math.sin(index * 0.9) * 0.55 + Math.sin(index * 0.37) * 0.4)
  switch (which) {
    case 0:
      return index % 2 === 0
        ? times(3, (i) =>
            box(
              x - w * 0.22,
              y + (i - 1) * w * 0.56 - w * 0.22,
              w * 0.44,
              w * 0.44,
              (index / 2 + i) % 3 === 0 ? ink.amber : (index / 2 + i * 2) % 4 === 1 ? ink.orange : ink.mist,
            ),
          ).join('')
        : ''
    case 1:
      return stroke(
        [
          [x, y - w * (0.08 + loud * 0.6)],
          [x, y + w * (0.08 + loud * 0.6)],
        ],
        ink.paper,
        w * 0.13,
      )
    default:
      return [-0.45, 0, 0.45]
        .map((dy, i) =>
          (index + i * 3) % 7 === 0
            ? ''
            : stroke(
                [
                  [x - 5, y + dy * w],
                  [x + 5, y + dy * w],
                ],
                ink.black,
                w * 0.15,
                { 'stroke-linecap': 'butt' },
              ),
        )
        .join('')
  }
}
