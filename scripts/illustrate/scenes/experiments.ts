import { figure } from '../figure'
import { ink } from '../ink'
import type { Picture } from '../picture'
import { type Pose, standing } from '../pose'
import { type Random, seeded, times } from '../random'
import { box, curve, disc, glow, oval, type Point, polygon, ring, smooth, stroke, trace } from '../svg'

const reaching: Pose = {
  ...standing,
  elbows: [
    [-1.05, -4.5],
    [1.25, -6.2],
  ],
  hands: [
    [-0.9, -3.4],
    [1.75, -7.5],
  ],
}
const columns = 17
const cell: Point = [86, 68]
const corner: Point = [70, 70]

/** 201 experiments: a wall with one small curve for each of them, and one large curve that rises across them all. */
export function experiments(file: string): Picture {
  const random = seeded(201)
  const rise: Point[] = trace(
    '110 836, 330 806, 470 812, 640 716, 760 728, 930 560, 1060 540, 1190 340, 1320 300, 1440 130',
  )
  return {
    file,
    width: 1600,
    height: 1200,
    grain: 8,
    layers: [
      glow('light', [1120, 380], 1150, [
        [0, '#46555F', 1],
        [1, '#232D34', 1],
      ]),
      box(0, 0, 1600, 1200, '#1B2228'),
      box(40, 44, 1520, 876, 'url(#light)'),
      ...times(201, (i) => experiment(random, i)),
      curve(
        rise.map(([x, y]): Point => [x + 8, y + 12]),
        '#161C21',
        22,
        { opacity: 0.55 },
      ),
      curve(rise, ink.orange, 22),
      ...rise.slice(1, -1).map(([x, y]) => disc(x, y, 17, '#2A343B') + ring(x, y, 17, ink.orange, 8)),
      disc(1440, 130, 46, ink.orange),
      disc(1440, 130, 20, ink.paper),
      polygon(trace('0 960, 1600 960, 1600 1200, 0 1200'), '#2B363E'),
      polygon(trace('180 960, 1560 960, 1600 1010, 60 1010'), '#3D4B54'),
      oval(345, 1120, 210, 30, '#1B2228'),
      ladder(),
      figure(
        345,
        1112,
        62,
        reaching,
        { top: ink.paper, legs: ink.black, skin: '#E9BE98', hair: ink.black },
        { hair: 'bun' },
      ),
      box(1010, 1040, 430, 18, ink.amber, { rx: 6 }),
      ...[1040, 1400].map((x) =>
        stroke(
          [
            [x, 1058],
            [x, 1160],
          ],
          ink.ochre,
          12,
        ),
      ),
      screenBack(1120),
      screenBack(1310),
    ],
  }
}

/** One cell of the wall; the last curves end higher and in warmer ink than the first. */
function experiment(random: Random, index: number): string {
  const [x, y] = [corner[0] + (index % columns) * cell[0], corner[1] + Math.floor(index / columns) * cell[1]]
  const skill = random.between(0.12, 0.55) + random.between(0, 0.55) * (index / 201)
  const points = times(6, (i): Point => {
    const t = i / 5
    return [x + 8 + t * 58, y + 46 - 44 * skill * (1 - Math.exp(-2.6 * t)) - random.between(-4, 4)]
  })
  const last = points[5] ?? [x, y]
  const colour = random.pick([ink.mist, ink.sea, ink.sea, ink.slate, ink.amber])
  return (
    stroke(
      [
        [x, y + 4],
        [x, y + 52],
        [x + 70, y + 52],
      ],
      '#56666F',
      2,
    ) +
    `<path d="${smooth(points, false)}" fill="none" stroke="${colour}" stroke-width="4" stroke-linecap="round"/>` +
    disc(last[0], last[1], 4.5, colour)
  )
}

function ladder(): string {
  const rungs = times(6, (i) =>
    stroke(
      [
        [182 - i * 1, 1090 - i * 62],
        [250 + i * 1 - i * 5, 1090 - i * 62],
      ],
      ink.amber,
      9,
    ),
  )
  return (
    stroke(trace('176 1140, 182 720'), ink.amber, 12) +
    stroke(trace('262 1140, 230 720'), ink.amber, 12) +
    rungs.join('')
  )
}

function screenBack(x: number): string {
  return (
    box(x - 78, 930, 156, 92, ink.black, { rx: 8 }) +
    box(x - 12, 1020, 24, 14, ink.black) +
    box(x - 40, 1030, 80, 10, ink.black) +
    disc(x, 976, 9, '#3D4B54')
  )
}
