import { ink } from '../ink'
import type { Picture } from '../picture'
import { type Random, seeded, times } from '../random'
import { blob, box, curve, disc, fade, group, path, stroke, trace } from '../svg'
import { span } from './span'
import { suitcase } from './suitcase'

/** Back from a conference across the ocean: a bridge in the fog, hills, and a suitcase with a badge. */
export function bridge(file: string): Picture {
  const random = seeded(9)
  return {
    file,
    width: 1280,
    height: 1600,
    layers: [
      fade(
        'sky',
        [0, 0],
        [0, 900],
        [
          [0, '#2E6F78', 1],
          [0.55, '#8FB7A8', 1],
          [1, ink.amber, 1],
        ],
      ),
      fade(
        'water',
        [0, 900],
        [0, 1300],
        [
          [0, '#3A7C80', 1],
          [1, ink.teal, 1],
        ],
      ),
      box(0, 0, 1280, 1600, 'url(#sky)'),
      disc(330, 560, 180, ink.paper),
      blob(trace('-200 1000, -60 760, 160 690, 360 770, 560 800, 760 950, 700 1100, -200 1100'), '#5E8F86'),
      blob(trace('500 1100, 700 880, 900 790, 1080 720, 1380 700, 1500 1100'), '#477A74'),
      ...houses(random),
      box(0, 930, 1280, 400, 'url(#water)'),
      ...times(22, () => {
        const [x, y] = [random.between(0, 1200), random.between(960, 1200)]
        return stroke(
          [
            [x, y],
            [x + random.between(40, 150), y],
          ],
          ink.mist,
          4,
          { opacity: 0.35 },
        )
      }),
      ...span(),
      fog(690, 130, 0.9),
      fog(40, 560, 1),
      fog(790, 1010, 1),
      path('M-20 1240Q300 1130 640 1190T1300 1120V1620H-20Z', ink.ochre),
      path('M-20 1330Q360 1220 700 1290T1300 1250V1620H-20Z', '#A8702A'),
      ...times(40, () => blade(random)),
      suitcase(),
    ],
  }
}

function houses(random: Random): string[] {
  return times(26, (i) => {
    const x = 560 + i * 29
    const h = random.between(34, 74) + (i > 12 ? 36 : 0) + (i === 19 ? 150 : 0)
    const fill = random.pick([ink.paper, ink.blush, ink.cream, ink.mist, ink.rose])
    return box(x, 938 - h, 27, h, fill) + times(3, (j) => box(x + 7, 938 - h + 10 + j * 17, 12, 8, '#5E8F86')).join('')
  })
}

/** A bank of fog: flat bars with round ends, as a poster prints it. */
function fog(x: number, y: number, opacity: number): string {
  const bars: readonly (readonly [number, number, number])[] = [
    [60, 0, 420],
    [0, 34, 620],
    [140, 68, 380],
  ]
  return group({ opacity }, ...bars.map(([dx, dy, length]) => box(x + dx, y + dy, length, 36, ink.paper, { rx: 18 })))
}

function blade(random: Random): string {
  const [x, y] = [random.between(20, 1260), random.between(1360, 1590)]
  return curve(
    [
      [x, y],
      [x + random.between(-6, 10), y - 34],
      [x + random.between(-22, 26), y - random.between(50, 74)],
    ],
    '#8A5A20',
    5,
  )
}
