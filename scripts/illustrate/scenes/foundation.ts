import { row } from '../audience'
import { figure } from '../figure'
import { halftone } from '../halftone'
import { lectern } from '../hall'
import { ink } from '../ink'
import type { Picture } from '../picture'
import { type Pose, standing } from '../pose'
import { type Random, seeded, times } from '../random'
import { box, clipped, curve, disc, fade, oval, type Point, polygon, ring, trace } from '../svg'

const pointing: Pose = {
  ...standing,
  elbows: [
    [-1.1, -4.5],
    [1.35, -5.1],
  ],
  hands: [
    [-0.75, -3.6],
    [2.35, -5.75],
  ],
}

/** A talk on a foundation: on the screen a tree whose crown is a network of projects. */
export function foundation(file: string): Picture {
  const random = seeded(12)
  return {
    file,
    width: 1600,
    height: 1067,
    layers: [
      fade(
        'floor',
        [0, 790],
        [0, 1067],
        [
          [0, '#1B4A4D', 1],
          [1, ink.deep, 1],
        ],
      ),
      box(0, 0, 1600, 1067, ink.deep),
      polygon(trace('430 70, 1510 70, 1600 0, 340 0'), '#123B3F'),
      halftone(0, 120, 430, 640, 26, ink.teal, ([x, y]) => (x / 430) * 0.75 - Math.abs(y - 420) / 700),
      box(0, 770, 1600, 300, 'url(#floor)'),
      polygon(trace('430 770, 1510 770, 1600 900, 300 900'), '#2C6A6B'),
      box(440, 62, 1060, 640, ink.black),
      clipped('screen', box(452, 74, 1036, 616, ink.paper), box(452, 74, 1036, 616, ink.paper), tree(random)),
      figure(252, 800, 66, pointing, { top: ink.orange, legs: ink.black, skin: '#E9BE98', hair: ink.black }),
      lectern(132, 806, 300, '#0A2528', ink.ochre),
      row(random, 880, 60, 1580, 74, 152, { body: '#0C282C', head: '#0A2124', rim: '#4F8F8C', from: 2 }),
      row(random, 985, -10, 1640, 96, 206, { body: ink.black, head: '#14110F', rim: '#2F6668', from: 3 }),
    ],
  }
}

function tree(random: Random): string {
  const root: Point = [970, 700]
  const fork: Point = [968, 545]
  const arms: Point[] = trace('675 430, 770 310, 900 245, 1050 247, 1175 314, 1275 428')
  const fills = [ink.teal, ink.ochre, ink.orange, ink.sea] as const
  const twigs = arms.flatMap((arm, i) =>
    times(4, (j) => {
      const angle = Math.PI * (1.02 + i * 0.16 + (j - 1.5) * 0.155)
      const reach = 80 + (j % 2) * 56
      const end: Point = [arm[0] + Math.cos(angle) * reach * 1.15, arm[1] + Math.sin(angle) * reach]
      return { arm, end, r: random.between(13, 25), fill: random.pick(fills) }
    }),
  )
  return (
    oval(970, 700, 620, 74, ink.mist) +
    arms
      .map((arm, i) =>
        curve(
          [root, fork, [fork[0] + (arm[0] - fork[0]) * 0.55, fork[1] + (arm[1] - fork[1]) * 0.38], arm],
          ink.orange,
          26 - Math.abs(i - 2.5) * 3,
        ),
      )
      .join('') +
    polygon(trace('916 700, 952 500, 988 500, 1028 700'), ink.orange) +
    twigs
      .map(({ arm, end }) => curve([arm, [(arm[0] + end[0]) / 2 + 6, (arm[1] + end[1]) / 2 - 4], end], ink.black, 5))
      .join('') +
    twigs
      .slice(1)
      .map(({ end }, i) => curve([twigs[i]?.end ?? end, end], ink.sea, 2.5, { 'stroke-dasharray': '2 9' }))
      .join('') +
    twigs.map(({ end, r, fill }) => disc(end[0], end[1], r, fill)).join('') +
    arms.map(([x, y]) => disc(x, y, 30, ink.black) + ring(x, y, 17, ink.paper, 5)).join('')
  )
}
