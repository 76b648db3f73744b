import { ink } from '../ink'
import { times } from '../random'
import { oval, polygon, stroke } from '../svg'
import { face, see } from './room-view'

/** The same cloth, paler with every row. */
const fabrics = [ink.teal, '#2B6567', '#3A7576', '#4C8685', '#619794'] as const

/** Eight chairs of one row, an aisle in the middle; five rows make the forty seats. */
export function rowOfChairs(index: number): string {
  const away = 2.1 + index * 1.5
  return times(8, (i) => chair(-2.19 + i * 0.6 + (i > 3 ? 0.6 : 0), away, fabrics[index] ?? ink.teal)).join('')
}

function chair(x: number, z: number, fabric: string): string {
  const thick = 46 / (z + 2.6)
  const leg = (dx: number, dz: number) =>
    stroke(
      face([
        [x + dx, 0, z + dz],
        [x + dx, 0.44, z + dz],
      ]),
      ink.black,
      thick,
    )
  return (
    oval(see([x, 0, z + 0.2])[0], see([x, 0, z + 0.2])[1], thick * 9, thick * 2.4, '#A58457', { opacity: 0.6 }) +
    leg(-0.21, 0.42) +
    leg(0.21, 0.42) +
    polygon(
      face([
        [x - 0.24, 0.45, z],
        [x + 0.24, 0.45, z],
        [x + 0.24, 0.45, z + 0.45],
        [x - 0.24, 0.45, z + 0.45],
      ]),
      ink.deep,
    ) +
    leg(-0.21, 0) +
    leg(0.21, 0) +
    polygon(
      face([
        [x - 0.25, 0.52, z],
        [x + 0.25, 0.52, z],
        [x + 0.23, 0.88, z],
        [x - 0.23, 0.88, z],
      ]),
      fabric,
      { stroke: fabric, 'stroke-width': thick, 'stroke-linejoin': 'round' },
    )
  )
}
