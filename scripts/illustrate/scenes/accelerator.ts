import { listener } from '../audience'
import { limb } from '../figure'
import { onto } from '../hall'
import { ink } from '../ink'
import type { Picture } from '../picture'
import { type Random, seeded, times } from '../random'
import { blob, box, fade, group, oval, type Point, path, polygon, stroke, trace } from '../svg'

const wall = onto([
  [150, 210],
  [1420, 20],
  [1420, 1130],
  [150, 960],
])
const quad = (u: number, v: number, w: number, h: number): Point[] => [
  wall(u, v),
  wall(u + w, v),
  wall(u + w, v + h),
  wall(u, v + h),
]

/** Accelerators: the die of a chip as large as a house, and the speaker at the lectern seen from the side. */
export function accelerator(file: string): Picture {
  const random = seeded(4)
  return {
    file,
    width: 1280,
    height: 1600,
    grain: 7,
    layers: [
      fade(
        'dusk',
        [0, 1000],
        [0, 1600],
        [
          [0, ink.rust, 1],
          [1, '#6E2416', 1],
        ],
      ),
      box(0, 0, 1280, 1600, ink.orange),
      polygon(trace('0 1130, 1280 1270, 1280 1600, 0 1600'), 'url(#dusk)'),
      polygon(quad(-0.02, -0.02, 1.04, 1.04), ink.black),
      polygon(quad(0, 0, 1, 1), ink.paper),
      ...die(random),
      speaker(),
      ...(
        [
          [90, 1470, 120, 'bob'],
          [400, 1500, 132, 'short'],
          [1190, 1520, 140, 'curly'],
        ] as const
      ).map(([x, y, s, crown]) =>
        listener(x, y, s, crown, { body: ink.black, head: '#14110F', rim: ink.amber, from: 4 }),
      ),
    ],
  }
}

function die(random: Random): string[] {
  const pins = times(17, (i) => 0.08 + i * 0.0505).flatMap((t) => [
    quad(t, 0.02, 0.02, 0.05),
    quad(t, 0.93, 0.02, 0.05),
  ])
  const sides = times(17, (i) => 0.1 + i * 0.048).flatMap((t) => [
    quad(0.015, t, 0.045, 0.02),
    quad(0.94, t, 0.045, 0.02),
  ])
  const cores = times(24, (i) => {
    const [u, v] = [0.13 + (i % 4) * 0.125, 0.15 + Math.floor(i / 4) * 0.12]
    const fill = random.pick([ink.teal, ink.teal, ink.sea, ink.ochre, ink.orange])
    const cells = times(9, (j) =>
      polygon(quad(u + 0.014 + (j % 3) * 0.028, v + 0.014 + Math.floor(j / 3) * 0.026, 0.02, 0.017), ink.paper, {
        opacity: 0.55,
      }),
    )
    return polygon(quad(u, v, 0.108, 0.1), fill) + cells.join('')
  })
  const memory = times(3, (i) =>
    polygon(quad(0.665, 0.15 + i * 0.245, 0.22, 0.215), [ink.ochre, ink.orange, ink.ochre][i] ?? ink.ochre),
  )
  const lines = times(3, (i) =>
    times(9, (j) =>
      polygon(quad(0.685 + j * 0.0205, 0.165 + i * 0.245, 0.01, 0.185), ink.black, { opacity: 0.8 }),
    ).join(''),
  )
  const bus = times(6, (i) => stroke([wall(0.61, 0.2 + i * 0.12), wall(0.655, 0.2 + i * 0.12)], ink.paper, 5))
  return [
    ...[...pins, ...sides].map((points) => polygon(points, ink.bark)),
    polygon(quad(0.07, 0.085, 0.86, 0.83), ink.black),
    polygon(quad(0.1, 0.115, 0.8, 0.77), '#2E2824'),
    ...cores,
    stroke([wall(0.638, 0.14), wall(0.638, 0.86)], ink.paper, 6),
    ...bus,
    ...memory,
    ...lines,
  ]
}

/** The speaker from the side, facing left, one hand towards the hall. */
function speaker(): string {
  const dark = ink.black
  return group(
    { transform: 'translate(790 1490) scale(1.06)' },
    // Light of the screen lies along the edge: the same shape in amber, a little to the left.
    ...[ink.amber, dark].map((fill, i) =>
      group(
        { transform: `translate(${i === 0 ? -7 : 0} ${i === 0 ? -3 : 0})` },
        oval(20, -640, 64, 80, fill),
        path('M-38 -650L-60 -622Q-58 -612 -36 -612Z', fill),
        blob(trace('-20 -690, 10 -735, 70 -738, 112 -690, 110 -625, 78 -580, 40 -600'), fill),
        stroke(trace('30 -590, 40 -520'), fill, 52),
        blob(trace('10 -545, 80 -530, 128 -440, 138 -200, 140 140, -70 140, -60 -200, -70 -420, -40 -520'), fill),
        limb([10, -470], 40, [-100, -335], 31, fill),
        limb([-100, -335], 31, [-222, -425], 19, fill),
        oval(-244, -442, 32, 21, fill, { transform: 'rotate(38 -244 -442)' }),
        ...times(4, (i) =>
          stroke(
            [
              [-256, -452 + i * 5],
              [-296 + i * 3, -484 + i * 17],
            ],
            fill,
            12,
          ),
        ),
        stroke(trace('-236 -452, -238 -488'), fill, 13),
      ),
    ),
    polygon(trace('-330 140, -300 -250, -110 -250, -90 140'), ink.wine),
    polygon(trace('-350 -262, -344 -292, -96 -330, -72 -250, -90 -236, -330 -236'), ink.plum),
    stroke(trace('-250 -290, -190 -400, -140 -440'), ink.black, 9),
    oval(-128, -448, 24, 15, ink.black, { transform: 'rotate(-35 -128 -448)' }),
  )
}
