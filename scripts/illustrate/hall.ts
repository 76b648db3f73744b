import { times } from './random'
import { box, group, oval, type Point, polygon, stroke } from './svg'

/** A lectern seen from the front; `x`, `y` is the middle of its foot, `h` its height in pixels. */
export function lectern(x: number, y: number, h: number, wood: string, edge: string): string {
  const w = h * 0.52
  return group(
    { transform: `translate(${Math.round(x)} ${Math.round(y)})` },
    polygon(
      [
        [-w * 0.36, 0],
        [w * 0.36, 0],
        [w * 0.46, -h * 0.86],
        [-w * 0.46, -h * 0.86],
      ],
      wood,
    ),
    polygon(
      [
        [-w * 0.56, -h * 0.84],
        [w * 0.56, -h * 0.84],
        [w * 0.5, -h],
        [-w * 0.5, -h],
      ],
      edge,
    ),
    stroke(
      [
        [w * 0.2, -h],
        [w * 0.22, -h * 1.1],
        [w * 0.06, -h * 1.18],
      ],
      wood,
      h * 0.022,
    ),
    oval(w * 0.04, -h * 1.185, h * 0.04, h * 0.026, wood),
  )
}

/** An open laptop from its back; `x`, `y` is the middle of its front edge, `w` its width. */
export function laptop(x: number, y: number, w: number, lid: string, base: string): string {
  return (
    polygon(
      [
        [x - w * 0.44, y - w * 0.6],
        [x + w * 0.44, y - w * 0.6],
        [x + w * 0.5, y - w * 0.04],
        [x - w * 0.5, y - w * 0.04],
      ],
      lid,
    ) + box(x - w * 0.56, y - w * 0.05, w * 1.12, w * 0.06, base, { rx: w * 0.03 })
  )
}

/** A microphone held or on a stand, its head at `x`, `y`, its shaft along `angle` (degrees, 0 = straight down). */
export function microphone(x: number, y: number, length: number, angle: number, shaft: string, grille: string): string {
  return group(
    { transform: `translate(${Math.round(x)} ${Math.round(y)}) rotate(${angle})` },
    stroke(
      [
        [0, 0],
        [0, length],
      ],
      shaft,
      length * 0.16,
    ),
    oval(0, -length * 0.06, length * 0.17, length * 0.22, grille),
  )
}

/** Vertical panels on a wall, each `step` wide, every second one in the given colour. */
export function panels(x: number, y: number, width: number, height: number, step: number, fill: string): string {
  return times(Math.ceil(width / step / 2), (i) => box(x + i * step * 2, y, step, height, fill)).join('')
}

/** The place on a four-cornered surface (corners clockwise from the upper left) at u, v from 0 to 1. */
export function onto(corners: readonly [Point, Point, Point, Point]): (u: number, v: number) => Point {
  const [a, b, c, d] = corners
  return (u, v) => [
    (a[0] * (1 - u) + b[0] * u) * (1 - v) + (d[0] * (1 - u) + c[0] * u) * v,
    (a[1] * (1 - u) + b[1] * u) * (1 - v) + (d[1] * (1 - u) + c[1] * u) * v,
  ]
}

/** A cuboid in isometric view; `x`, `y` is its upper front corner, sizes in pixels along the three axes. */
export function cuboid(
  x: number,
  y: number,
  [a, b, h]: readonly [number, number, number],
  [top, left, right]: readonly [string, string, string],
): string {
  const [c, s] = [0.866, 0.5]
  return (
    polygon(
      [
        [x, y],
        [x - a * c, y - a * s],
        [x - a * c + b * c, y - a * s - b * s],
        [x + b * c, y - b * s],
      ],
      top,
    ) +
    polygon(
      [
        [x, y],
        [x - a * c, y - a * s],
        [x - a * c, y - a * s + h],
        [x, y + h],
      ],
      left,
    ) +
    polygon(
      [
        [x, y],
        [x + b * c, y - b * s],
        [x + b * c, y - b * s + h],
        [x, y + h],
      ],
      right,
    )
  )
}
