import { listener } from '../audience'
import { figure } from '../figure'
import { cuboid } from '../hall'
import { ink } from '../ink'
import type { Picture } from '../picture'
import { type Pose, standing } from '../pose'
import { seeded, times } from '../random'
import { box, curve, oval, path, polygon, stroke, trace } from '../svg'
import { block, type Faces, matrix } from './cells'

const turning: Pose = {
  ...standing,
  elbows: [
    [-1.3, -4.9],
    [1.05, -4.5],
  ],
  hands: [
    [-2.0, -5.7],
    [0.55, -3.7],
  ],
}
const green: Faces = [ink.sea, ink.teal, ink.deep]
const _warm: Faces = [ink.amber, ink.ochre, '#A87722']
const red: Faces = ['#F58468', ink.orange, ink.rust]

/** Tensor contraction: two blocks of cells flow together and leave as a line of flat matrices. */
export function tensor(file: string): Picture {
  const random = seeded(8)
  return {
    file,
    width: 1600,
    height: 1067,
    layers: [
      box(0, 0, 1600, 1067, ink.mist),
      ...times(12, (i) =>
        stroke(
          [
            [i * 180 - 300, 1067],
            [i * 180 + 1550, 0],
          ],
          '#BDD1CA',
          3,
        ),
      ),
      ...times(12, (i) =>
        stroke(
          [
            [i * 180 - 300, 0],
            [i * 180 + 1550, 1067],
          ],
          '#BDD1CA',
          3,
        ),
      ),
      shadow(330, 480, 260),
      shadow(330, 800, 210),
      block(random, 330, 200, 4, 54, green),
      block(random, 330, 610, 3, 54, red),
      ...flows(),
      cuboid(800, 560, [110, 110, 110], [ink.bark, ink.black, '#0D0B0A']),
      path('M800 528l52 -30l-52 -30l-52 30Z', ink.amber),
      ...times(4, (i) => matrix(random, 975 + i * 152, 424 - i * 88, i)),
      polygon(trace('0 1067, 0 990, 1600 860, 1600 1067'), ink.deep),
      polygon(trace('0 990, 1600 860, 1600 878, 0 1010'), ink.teal),
      figure(
        1415,
        903,
        66,
        turning,
        { top: ink.black, legs: ink.deep, skin: '#C98F66', hair: ink.black },
        { shoes: ink.black },
      ),
      listener(150, 985, 150, 'curly', { body: ink.black, head: '#120F0D', rim: ink.sea, from: 5 }),
      listener(600, 1030, 160, 'phones', { body: ink.black, head: '#120F0D', rim: ink.sea, from: 5 }),
      listener(1010, 1050, 150, 'bob', { body: ink.black, head: '#120F0D', rim: ink.sea, from: 5 }),
    ],
  }
}

function shadow(x: number, y: number, r: number): string {
  return oval(x, y, r, r * 0.36, '#A9C2BA')
}

function flows(): string[] {
  const lanes = [-1, 0, 1]
  return lanes.flatMap((lane) => [
    curve(
      [
        [540, 330 + lane * 44],
        [640, 390 + lane * 36],
        [700, 450 + lane * 22],
        [745, 505 + lane * 14],
      ],
      ink.teal,
      11,
      { 'stroke-dasharray': '26 22' },
    ),
    curve(
      [
        [500, 740 + lane * 40],
        [600, 690 + lane * 30],
        [670, 640 + lane * 20],
        [725, 610 + lane * 14],
      ],
      ink.orange,
      11,
      { 'stroke-dasharray': '26 22' },
    ),
    curve(
      [
        [870, 545 + lane * 18],
        [1000, 470 + lane * 18],
        [1560, 148 + lane * 18],
      ],
      ink.black,
      6,
    ),
  ])
}
