import { panels } from '../hall'
import { ink } from '../ink'
import type { Picture } from '../picture'
import { seeded, times } from '../random'
import { box, disc, polygon, stroke } from '../svg'
import { rowOfChairs } from './chairs'
import { door } from './door'
import { face, see } from './room-view'
import { window } from './window'

/** The seminar room from its door: forty empty chairs, a white screen, autumn behind the windows. */
export function room(file: string): Picture {
  const random = seeded(1130)
  return {
    file,
    width: 1600,
    height: 1067,
    layers: [
      box(0, 0, 1600, 1067, ink.cream),
      polygon(
        face([
          [-4, 0, -2],
          [4, 0, -2],
          [4, 0, 11],
          [-4, 0, 11],
        ]),
        '#C9A778',
      ),
      ...times(9, (i) =>
        stroke(
          face([
            [-4 + i, 0, -2],
            [-4 + i, 0, 11],
          ]),
          '#BD9A69',
          3,
        ),
      ),
      ...times(5, (i) =>
        polygon(
          face([
            [3.6, 0, 1.0 + i * 2],
            [3.6, 0, 2.2 + i * 2],
            [-0.6, 0, 0.2 + i * 2],
            [-0.6, 0, -1 + i * 2],
          ]),
          '#EBCF9C',
          { opacity: 0.85 },
        ),
      ),
      polygon(
        face([
          [-4, 0, -2],
          [-4, 0, 11],
          [-4, 3.1, 11],
          [-4, 3.1, -2],
        ]),
        ink.sand,
      ),
      polygon(
        face([
          [4, 0, -2],
          [4, 0, 11],
          [4, 3.1, 11],
          [4, 3.1, -2],
        ]),
        '#E6D9BE',
      ),
      polygon(
        face([
          [-4, 3.1, -2],
          [4, 3.1, -2],
          [4, 3.1, 11],
          [-4, 3.1, 11],
        ]),
        ink.paper,
      ),
      ...times(4, (i) =>
        polygon(
          face([
            [-1.4, 3.1, 1 + i * 2.6],
            [1.4, 3.1, 1 + i * 2.6],
            [1.4, 3.1, 1.35 + i * 2.6],
            [-1.4, 3.1, 1.35 + i * 2.6],
          ]),
          '#FFFDF6',
        ),
      ),
      front(),
      ...times(4, (i) => window(random, i)),
      ...times(5, (i) => rowOfChairs(4 - i)),
      ...door(),
    ],
  }
}

function front(): string {
  const [left, top] = see([-4, 3.1, 11])
  const [right, bottom] = see([4, 0, 11])
  return (
    box(left, top, right - left, bottom - top, '#B9C7BB') +
    panels(left, top, right - left, bottom - top, 13, '#AFBFB2') +
    polygon(
      face([
        [-2.1, 0.95, 11],
        [1.7, 0.95, 11],
        [1.7, 2.85, 11],
        [-2.1, 2.85, 11],
      ]),
      ink.black,
    ) +
    polygon(
      face([
        [-2.03, 1.02, 11],
        [1.63, 1.02, 11],
        [1.63, 2.78, 11],
        [-2.03, 2.78, 11],
      ]),
      '#FFFDF6',
    ) +
    slide(...see([-0.2, 2.02, 11])) +
    polygon(
      face([
        [2.3, 0, 10.4],
        [3.2, 0, 10.4],
        [3.15, 1.1, 10.4],
        [2.35, 1.1, 10.4],
      ]),
      ink.bark,
    )
  )
}

/** Seats around a point: the first slide. */
function slide(x: number, y: number): string {
  const seats = (count: number, r: number, size: number, fill: string) =>
    times(count, (i) => {
      const angle = Math.PI * ((i + 0.5) / count)
      return disc(x - Math.cos(angle) * r, y + Math.sin(angle) * r, size, fill)
    }).join('')
  return disc(x, y - 8, 13, ink.orange) + seats(7, 38, 6, ink.teal) + seats(11, 62, 6, ink.teal)
}
