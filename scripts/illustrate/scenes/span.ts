import { ink } from '../ink'
import { times } from '../random'
import { box, curve, type Point, polygon, stroke } from '../svg'

/** The bridge in perspective: a near tower, a far tower, cables with hangers, the deck running away. */
export function span(): string[] {
  const deck = (x: number) => 985 - (x - 60) * 0.07
  const near: Point = [960, 330]
  const far: Point = [300, 690]
  const main = times(25, (i): Point => {
    const t = i / 24
    const straight = far[1] + (near[1] - far[1]) * t
    return [far[0] + (near[0] - far[0]) * t, straight + 4 * t * (1 - t) * (300 - 40 * t)]
  })
  const side = times(9, (i): Point => [near[0] + i * 46, near[1] + 74 * i - i * i * 1.6])
  const shore = times(9, (i): Point => [far[0] - i * 42, far[1] + i * 40 - i * i * 1.3])
  const hang = (points: Point[]) =>
    points
      .filter(([x, y]) => y < deck(x) && Math.abs(x - near[0]) > 40 && Math.abs(x - far[0]) > 26)
      .map(([x, y]) =>
        stroke(
          [
            [x, y],
            [x, deck(x)],
          ],
          ink.rust,
          3.5,
        ),
      )
  const tower = ([x, y]: Point, k: number, foot: number) =>
    polygon(
      [
        [x - 62 * k, foot],
        [x - 48 * k, y],
        [x - 22 * k, y],
        [x - 22 * k, foot],
      ],
      ink.orange,
    ) +
    polygon(
      [
        [x + 22 * k, foot],
        [x + 22 * k, y],
        [x + 48 * k, y],
        [x + 62 * k, foot],
      ],
      ink.rust,
    ) +
    [0.02, 0.24, 0.47, 0.72]
      .map(
        (t) =>
          box(x - 36 * k, y + (foot - y) * t, 72 * k, 46 * k, ink.orange) +
          box(x - 26 * k, y + (foot - y) * t + 46 * k, 52 * k, 9 * k, ink.rust),
      )
      .join('') +
    box(x - 78 * k, foot - 22 * k, 156 * k, 40 * k, ink.bark)
  return [
    ...hang(main),
    ...hang(side),
    ...hang(shore),
    curve(main, ink.orange, 9),
    curve(side, ink.orange, 11),
    curve(shore, ink.orange, 7),
    tower(far, 0.52, 1010),
    polygon(
      [
        [-20, deck(-20) - 6],
        [1300, deck(1300) - 14],
        [1300, deck(1300) + 26],
        [-20, deck(-20) + 10],
      ],
      ink.orange,
    ),
    polygon(
      [
        [-20, deck(-20) + 10],
        [1300, deck(1300) + 26],
        [1300, deck(1300) + 42],
        [-20, deck(-20) + 16],
      ],
      ink.rust,
    ),
    tower(near, 1, 1130),
  ]
}
