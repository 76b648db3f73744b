import { listener } from '../audience'
import { limb } from '../figure'
import { halftone } from '../halftone'
import { ink } from '../ink'
import type { Picture } from '../picture'
import { seeded, times } from '../random'
import { box, clipped, disc, fade, oval, type Point, path, polygon, stroke, trace } from '../svg'
import { robot } from './robot'

const dark = '#0B0D10'
const cone: Point[] = trace('515 470, 1600 -70, 1600 1010, 515 520')

/** Joints of somebody who climbs over a wall, in pixels. */
const joint = {
  head: [1120, 300],
  neck: [1112, 372],
  hip: [1085, 565],
  elbowL: [1010, 330],
  handL: [985, 232],
  elbowR: [1225, 410],
  handR: [1318, 352],
  kneeL: [1010, 680],
  footL: [1035, 815],
  kneeR: [1195, 650],
  footR: [1225, 800],
} as const satisfies Record<string, Point>

/** Action recognition in extreme darkness: a patrol robot, and what gamma correction brings out of the night. */
export function lowLight(file: string): Picture {
  const random = seeded(5)
  return {
    file,
    width: 1600,
    height: 900,
    grain: 12,
    layers: [
      fade(
        'reach',
        [515, 0],
        [1600, 0],
        [
          [0, '#F2E2A4', 0.95],
          [0.25, '#B9B070', 0.75],
          [1, '#7C8755', 0.62],
        ],
      ),
      box(0, 0, 1600, 900, dark),
      ...times(9, (i) =>
        box(40 + i * 180, 150 + random.between(0, 140), 120, 800, i % 2 === 0 ? '#101419' : '#0E1115'),
      ),
      ...times(16, () =>
        box(60 + Math.floor(random.between(0, 50)) * 30, 330 + Math.floor(random.between(0, 9)) * 34, 9, 14, '#262A22'),
      ),
      box(0, 800, 1600, 100, '#07090B'),
      clipped(
        'cone',
        polygon(cone, dark),
        box(0, 0, 1600, 900, '#12180F'),
        polygon(cone, 'url(#reach)'),
        ...revealed(),
      ),
      ...[
        [1070, 168, 1, 1],
        [1545, 168, -1, 1],
        [1070, 856, 1, -1],
        [1545, 856, -1, -1],
      ].map(([x = 0, y = 0, sx = 1, sy = 1]) =>
        stroke(
          [
            [x, y + 62 * sy],
            [x, y],
            [x + 62 * sx, y],
          ],
          ink.amber,
          8,
        ),
      ),
      robot(),
      ...(
        [
          [70, 'short'],
          [760, 'bun'],
          [960, 'short'],
        ] as const
      ).map(([x, crown]) => listener(x, 856, 84, crown, { body: '#040506', head: '#040506', rim: '#2C3124', from: 2 })),
    ],
  }
}

function revealed(): string[] {
  const bricks = times(60, (i) =>
    box(1400 + (i % 10) * 78 - (Math.floor(i / 10) % 2) * 39, 590 + Math.floor(i / 10) * 40, 70, 32, '#4C5636', {
      opacity: 0.9,
    }),
  )
  const { head, neck, hip, elbowL, handL, elbowR, handR, kneeL, footL, kneeR, footR } = joint
  const body = '#141A10'
  const bones: Point[][] = [
    [head, neck, hip],
    [neck, elbowL, handL],
    [neck, elbowR, handR],
    [hip, kneeL, footL],
    [hip, kneeR, footR],
  ]
  return [
    halftone(
      700,
      -20,
      900,
      940,
      15,
      '#1B2314',
      ([x, y]) => (x - 700) / 1500 + Math.min(0.1, (x - 700) / 900) * (Math.abs(y - 480) / 140),
    ),
    ...bricks,
    path('M700 830Q1100 780 1600 812V900H700Z', '#2B331F'),
    '<g transform="translate(165 -20)">',
    limb([1074, 560], 46, kneeL, 36, body),
    limb(kneeL, 36, footL, 24, body),
    limb([1098, 560], 46, kneeR, 36, body),
    limb(kneeR, 36, footR, 24, body),
    limb([1076, 402], 34, elbowL, 28, body),
    limb(elbowL, 28, handL, 20, body),
    limb([1146, 402], 34, elbowR, 28, body),
    limb(elbowR, 28, handR, 20, body),
    limb([1112, 420], 66, [1086, 560], 56, body),
    oval(head[0], head[1], 47, 58, body),
    oval(footL[0] + 16, footL[1] + 14, 40, 16, body),
    oval(footR[0] + 16, footR[1] + 14, 40, 16, body),
    ...bones.map((bone) => stroke(bone, ink.orange, 9)),
    ...Object.values(joint).map(([x, y]) => disc(x, y, 14, ink.amber) + disc(x, y, 6, ink.black)),
    '</g>',
  ]
}
