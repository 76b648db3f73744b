import { ink } from '../ink'
import { camera, type Place } from '../perspective'
import { type Random, times } from '../random'
import { disc, type Point, polygon } from '../svg'

const see = camera([560, 380], 760, 1.5, 1.2)
const face = (places: readonly Place[]): Point[] => places.map(see)

/** The aisle between two rows of racks, the far ones first. */
export function aisle(random: Random): string {
  const tiles = times(9, (i) =>
    polygon(
      face([
        [-1.25, 0, i * 1.3 - 0.9],
        [1.25, 0, i * 1.3 - 0.9],
        [1.25, 0, i * 1.3 - 0.25],
        [-1.25, 0, i * 1.3 - 0.25],
      ]),
      '#3C5070',
    ),
  )
  const racks = times(8, (i) => 7 - i).flatMap((i) => [rack(random, -1, i), rack(random, 1, i)])
  return (
    polygon(
      face([
        [-1.3, 0, -1],
        [1.3, 0, -1],
        [1.3, 0, 12],
        [-1.3, 0, 12],
      ]),
      '#2E4160',
    ) +
    tiles.join('') +
    racks.join('')
  )
}

function rack(random: Random, side: number, index: number): string {
  const [near, far] = [-0.75 + index * 1.3, 0.4 + index * 1.3]
  const x = side * 1.35
  const outline = face([
    [x, 0.02, near],
    [x, 0.02, far],
    [x, 3, far],
    [x, 3, near],
  ])
  const front = polygon(
    face([
      [x, 0.02, near],
      [x * 2.2, 0.02, near],
      [x * 2.2, 3, near],
      [x, 3, near],
    ]),
    '#0E1728',
  )
  const units = times(11, (j) => {
    const y = 0.22 + j * 0.25
    const strip = polygon(
      face([
        [x, y, near + 0.12],
        [x, y, far - 0.12],
        [x, y + 0.14, far - 0.12],
        [x, y + 0.14, near + 0.12],
      ]),
      j % 4 === 1 ? '#51678B' : '#2C3E5E',
    )
    const lamps = times(3, (k) => {
      const [lx, ly] = see([x, y + 0.07, near + 0.25 + k * 0.13])
      return disc(lx, ly, 9 / (near + 2.4), random.pick([ink.orange, ink.amber, ink.mist, ink.mist, ink.sea]))
    })
    return strip + lamps.join('')
  })
  return front + polygon(outline, '#152238') + units.join('')
}
