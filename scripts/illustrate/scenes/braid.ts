import { row } from '../audience'
import { figure } from '../figure'
import { ink } from '../ink'
import type { Picture } from '../picture'
import { type Pose, standing } from '../pose'
import { seeded, times } from '../random'
import { box, disc, fade, oval, path, polygon, ring, trace } from '../svg'
import { fills, pieces } from './strands'

const welcoming: Pose = {
  ...standing,
  elbows: [
    [-1.3, -5.5],
    [1.1, -4.5],
  ],
  hands: [
    [-1.85, -6.6],
    [0.6, -3.7],
  ],
}

/** Picture, sound and text: three strands that are braided into one. */
export function braid(file: string): Picture {
  const random = seeded(3)
  return {
    file,
    width: 1600,
    height: 1067,
    layers: [
      fade(
        'air',
        [0, 0],
        [0, 830],
        [
          [0, ink.paper, 1],
          [1, ink.blush, 1],
        ],
      ),
      box(0, 0, 1600, 1067, 'url(#air)'),
      disc(1330, 270, 300, ink.rose, { opacity: 0.55 }),
      disc(1330, 270, 205, '#E8B7AC'),
      ...pieces(),
      path('M1210 207H1600V333H1210Z', ink.black),
      ...times(3, (i) => box(1210, 221 + i * 36, 400, 26, fills[i] ?? ink.teal)),
      disc(1290, 270, 128, ink.black),
      ring(1290, 270, 96, ink.paper, 10),
      ...times(3, (i) =>
        disc(
          1290 + Math.sin((i * Math.PI * 2) / 3) * 44,
          270 - Math.cos((i * Math.PI * 2) / 3) * 44,
          26,
          fills[i] ?? ink.teal,
        ),
      ),
      polygon(trace('0 830, 1600 830, 1600 1067, 0 1067'), ink.rose),
      oval(1250, 886, 170, 24, '#C58A80'),
      figure(
        1250,
        882,
        60,
        welcoming,
        { top: ink.wine, legs: ink.black, skin: '#F0CDAE', hair: ink.black },
        { hair: 'long', shoes: ink.black },
      ),
      row(random, 965, 70, 1100, 98, 214, { body: ink.wine, head: '#451821', rim: '#E8A79B', from: 3 }),
      row(random, 980, 1490, 1640, 98, 214, { body: ink.wine, head: '#451821', rim: '#E8A79B', from: -3 }),
    ],
  }
}
