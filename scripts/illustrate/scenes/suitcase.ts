import { ink } from '../ink'
import { times } from '../random'
import { box, clipped, curve, disc, group, oval, path, stroke } from '../svg'

/** A suitcase on wheels, the badge of a conference on its handle. */
export function suitcase(): string {
  const [x, y] = [395, 1180]
  return group(
    { transform: 'rotate(-4 560 1340)' },
    oval(x + 190, y + 330, 260, 26, '#7B4E1A'),
    stroke(
      [
        [x + 110, y],
        [x + 110, y - 118],
        [x + 270, y - 118],
        [x + 270, y],
      ],
      ink.black,
      17,
    ),
    clipped(
      'case',
      box(x, y - 10, 380, 330, ink.wine, { rx: 34 }),
      box(x, y - 10, 380, 330, ink.wine),
      ...times(7, (i) => box(x + 26 + i * 52, y - 10, 14, 330, '#6E2B38')),
      box(x, y + 96, 380, 26, ink.ochre),
      box(x, y - 10, 380, 14, '#7D3743'),
    ),
    disc(x + 60, y + 326, 22, ink.black),
    disc(x + 320, y + 326, 22, ink.black),
    curve(
      [
        [x + 262, y - 110],
        [x + 306, y - 30],
        [x + 282, y + 66],
      ],
      ink.orange,
      13,
    ),
    curve(
      [
        [x + 276, y - 108],
        [x + 342, y - 40],
        [x + 304, y + 66],
      ],
      ink.orange,
      13,
    ),
    group(
      { transform: `rotate(6 ${x + 292} ${y + 60})` },
      box(x + 214, y + 56, 160, 214, ink.paper, { rx: 14 }),
      box(x + 214, y + 56, 160, 58, ink.orange, { rx: 14 }),
      box(x + 274, y + 70, 40, 11, ink.paper, { rx: 5 }),
      disc(x + 294, y + 158, 27, ink.teal),
      path(`M${x + 248} ${y + 222}a46 40 0 0 1 92 0Z`, ink.teal),
      box(x + 242, y + 238, 104, 9, ink.black, { rx: 4 }),
    ),
    disc(x + 92, y + 218, 44, ink.sea),
    path(
      `M${x + 56} ${y + 238}L${x + 82} ${y + 194}L${x + 97} ${y + 218}L${x + 108} ${y + 204}L${x + 128} ${y + 238}Z`,
      ink.paper,
    ),
  )
}
