import { listener, row } from '../audience'
import { figure } from '../figure'
import { ink } from '../ink'
import type { Picture } from '../picture'
import { standing } from '../pose'
import { type Random, seeded, times } from '../random'
import { box, clipped, fade, glow, type Point, polygon, trace } from '../svg'
import { landscape, paths } from './road'

/** A roadmap, seen from the last row of a dark hall: row after row of heads, and the light of the projector above. */
export function roadmap(file: string): Picture {
  const random = seeded(77)
  return {
    file,
    width: 1600,
    height: 900,
    layers: [
      glow('room', [800, 330], 950, [
        [0, '#33456B', 1],
        [0.55, ink.navy, 1],
        [1, ink.night, 1],
      ]),
      fade(
        'beam',
        [800, 0],
        [800, 380],
        [
          [0, '#FFF3D0', 0.5],
          [1, '#FFF3D0', 0.04],
        ],
      ),
      box(0, 0, 1600, 900, 'url(#room)'),
      polygon(trace('0 0, 330 110, 330 560, 0 760'), '#141D33'),
      polygon(trace('1600 0, 1270 110, 1270 560, 1600 760'), '#141D33'),
      ...times(
        5,
        (i) =>
          polygon(lamp(i, 1), ink.ochre, { opacity: 0.75 - i * 0.1 }) +
          polygon(lamp(i, -1), ink.ochre, { opacity: 0.75 - i * 0.1 }),
      ),
      box(408, 108, 784, 402, '#0B1120'),
      clipped('screen', box(416, 116, 768, 386, ink.paper), landscape(), paths()),
      polygon(trace('780 -10, 820 -10, 1184 502, 416 502'), 'url(#beam)'),
      box(340, 540, 920, 42, '#0C1222'),
      figure(
        1226,
        545,
        25,
        standing,
        { top: ink.orange, legs: '#0A0F1C', skin: '#E9BE98', hair: '#0A0F1C' },
        { hair: 'bob' },
      ),
      ...crowd(random),
    ],
  }
}

function lamp(i: number, side: number): Point[] {
  const near = 40 + i * 56
  const x = (d: number) => 800 + side * (800 - d)
  return [
    [x(near), 250 + i * 12],
    [x(near + 12), 252 + i * 12],
    [x(near + 12), 380 - i * 2],
    [x(near), 384 - i * 2],
  ]
}

function crowd(random: Random): string[] {
  const bodies = ['#1D2A47', '#18233D', '#141D33', '#101829', '#0B111E'] as const
  const rows = bodies.map((body, i) => {
    const s = 22 * 1.42 ** i
    const y = 592 + 24 * (1.42 ** i - 1) * 1.75
    return row(random, y, 820 - s * 24, 1650, s, s * 2.15, {
      body,
      head: body,
      rim: i < 4 ? '#6C83B5' : '#46598A',
      from: 0,
    })
  })
  return [
    ...rows,
    listener(360, 800, 122, 'bob', { body: '#070B14', head: '#070B14', rim: '#3A4C7A', from: 3 }),
    listener(1190, 812, 126, 'phones', { body: '#070B14', head: '#070B14', rim: '#3A4C7A', from: -3 }),
  ]
}
