import { cuboid } from '../hall'
import { ink } from '../ink'
import { type Random, times } from '../random'
import { type Point, polygon } from '../svg'

/** The colours of a cell: above, left, right. */
export type Faces = readonly [string, string, string]
const warm: Faces = [ink.amber, ink.ochre, '#A87722']

/** A cube of n x n x n cells with gaps, drawn from the back to the front; a few cells are lit. */
export function block(random: Random, x: number, y: number, n: number, size: number, faces: Faces): string {
  let drawn = ''
  for (let layer = n - 1; layer >= 0; layer--) {
    for (let a = n - 1; a >= 0; a--) {
      for (let b = n - 1; b >= 0; b--) {
        const px = x + (b - a) * size * 0.866
        const py = y - (a + b) * size * 0.5 + layer * size + n * size * 0.5
        drawn += cuboid(px, py, [size * 0.86, size * 0.86, size * 0.86], random.chance(0.16) ? warm : faces)
      }
    }
  }
  return drawn
}

/** A flat matrix standing in the stream, its cells darker or lighter; `stage` makes it lighter down the line. */
export function matrix(random: Random, x: number, y: number, stage: number): string {
  const [w, h] = [78, 190]
  const at = (u: number, v: number): Point => [x + u * w, y + v * h - u * 45]
  const plate = polygon([at(-0.1, -0.05), at(1.1, -0.05), at(1.1, 1.05), at(-0.1, 1.05)], ink.paper, {
    stroke: ink.black,
    'stroke-width': 5,
  })
  const cells = times(24, (i) => {
    const [u, v] = [(i % 4) / 4, Math.floor(i / 4) / 6]
    const fill = random.pick(
      stage < 2 ? [ink.teal, ink.orange, ink.ochre, ink.cream] : [ink.teal, ink.orange, ink.orange, ink.ochre],
    )
    return polygon(
      [at(u + 0.03, v + 0.02), at(u + 0.22, v + 0.02), at(u + 0.22, v + 0.145), at(u + 0.03, v + 0.145)],
      fill,
    )
  })
  return plate + cells.join('')
}
