import { listener } from '../audience'
import { figure } from '../figure'
import { laptop } from '../hall'
import { ink } from '../ink'
import type { Picture } from '../picture'
import { type Pose, standing } from '../pose'
import { seeded } from '../random'
import { box, clipped, disc, fade, glow, group, oval, path, polygon, ring, stroke, trace } from '../svg'
import { aisle } from './aisle'

const typing: Pose = {
  ...standing,
  head: [-0.15, -6.7],
  elbows: [
    [-1.05, -4.55],
    [1.0, -4.55],
  ],
  hands: [
    [-0.7, -4.0],
    [0.1, -4.0],
  ],
}

/** An AI service from behind: an aisle of racks on the screen, its pipeline running out of the picture into a laptop. */
export function servers(file: string): Picture {
  const random = seeded(64)
  return {
    file,
    width: 1600,
    height: 1067,
    layers: [
      fade(
        'wall',
        [0, 0],
        [1600, 0],
        [
          [0, '#8798A3', 1],
          [1, '#6B7C88', 1],
        ],
      ),
      glow('far', [560, 380], 330, [
        [0, ink.paper, 1],
        [0.3, ink.blush, 0.85],
        [1, ink.slate, 0],
      ]),
      box(0, 0, 1600, 1067, 'url(#wall)'),
      box(0, 850, 1600, 217, ink.steel),
      box(60, 60, 1000, 720, ink.black),
      clipped(
        'screen',
        box(74, 74, 972, 692, ink.navy),
        box(74, 74, 972, 692, '#24344F'),
        aisle(random),
        box(74, 74, 972, 692, 'url(#far)', { opacity: 0.75 }),
      ),
      ...pipeline(),
      ...(
        [
          [130, 'short'],
          [420, 'bun'],
          [720, 'bob'],
        ] as const
      ).map(([x, crown]) =>
        listener(x, 985, 118, crown, { body: '#1D2830', head: '#18222A', rim: '#7F94A3', from: 2 }),
      ),
      oval(1310, 1000, 240, 30, '#28353E'),
      figure(
        1320,
        990,
        84,
        typing,
        { top: ink.ochre, legs: ink.navy, skin: '#E9BE98', hair: ink.black },
        { hair: 'short', shoes: ink.black },
      ),
      desk(),
    ],
  }
}

/** From the vanishing point along the floor, out of the screen, into the laptop; stations on the way. */
function pipeline(): string[] {
  const stations: readonly (readonly [number, number, number])[] = [
    [567, 474, 12],
    [606, 580, 20],
    [724, 684, 31],
    [962, 741, 43],
  ]
  return [
    path(
      'M556 396C556 470 572 540 640 628C716 724 830 758 960 758C1090 757 1100 634 1250 622L1250 580C1064 586 1062 718 960 722C840 724 752 690 678 612C600 528 566 460 562 396Z',
      ink.orange,
    ),
    ...stations.map(
      ([x, y, r]) => disc(x, y, r, ink.paper) + ring(x, y, r, ink.black, r * 0.26) + disc(x, y, r * 0.34, ink.orange),
    ),
  ]
}

function desk(): string {
  return group(
    {},
    box(1060, 655, 470, 26, ink.paper, { rx: 6 }),
    polygon(trace('1090 681, 1116 681, 1104 1010, 1090 1010'), ink.cream),
    polygon(trace('1474 681, 1500 681, 1500 1010, 1486 1010'), ink.cream),
    laptop(1290, 655, 190, ink.black, ink.soot),
    disc(1290, 590, 15, ink.orange),
    box(1440, 606, 38, 50, ink.orange, { rx: 6 }),
    stroke(trace('1479 618, 1492 626, 1479 640'), ink.orange, 6),
  )
}
