import { row } from '../audience'
import { figure } from '../figure'
import { ink } from '../ink'
import type { Picture } from '../picture'
import { type Pose, standing } from '../pose'
import { seeded, times } from '../random'
import { box, clipped, disc, glow, group, oval, path, polygon, ring, stroke, trace } from '../svg'

const open: Pose = {
  ...standing,
  elbows: [
    [-1.5, -4.9],
    [1.5, -4.9],
  ],
  hands: [
    [-2.35, -5.65],
    [2.35, -5.65],
  ],
}
const bands = [ink.wine, ink.ochre, ink.paper, ink.teal, ink.orange] as const

/** A unified platform: cards of every kind on a wide wall, their streams running into one hub behind the speaker. */
export function platform(file: string): Picture {
  const random = seeded(21)
  return {
    file,
    width: 1600,
    height: 1067,
    layers: [
      glow('hub', [800, 400], 420, [
        [0, ink.paper, 0.9],
        [1, ink.rose, 0],
      ]),
      box(0, 0, 1600, 1067, ink.rose),
      clipped(
        'wall',
        box(0, 90, 1600, 620, ink.rose),
        box(0, 90, 1600, 620, '#E6B7AC'),
        box(0, 90, 1600, 620, 'url(#hub)'),
        ...streams(),
        ...cards(),
      ),
      box(0, 78, 1600, 14, ink.wine),
      box(0, 706, 1600, 14, ink.wine),
      disc(800, 400, 236, ink.wine),
      ring(800, 400, 205, ink.orange, 16),
      ...times(40, (i) => tick(i)),
      disc(800, 400, 150, ink.paper),
      disc(800, 400, 104, ink.amber),
      polygon(trace('0 720, 1600 720, 1600 1067, 0 1067'), '#A75C58'),
      oval(800, 830, 470, 62, '#C98A80'),
      oval(800, 824, 300, 36, ink.blush),
      figure(800, 832, 74, open, { top: ink.black, legs: ink.plum, skin: '#E9BE98', hair: ink.black }, { hair: 'bob' }),
      row(random, 925, 40, 1600, 82, 178, { body: ink.wine, head: '#451821', rim: ink.blush, from: 0 }),
      row(random, 1030, -40, 1700, 104, 226, { body: ink.plum, head: '#260E15', rim: '#8E4A4A', from: 0 }),
    ],
  }
}

function tick(index: number): string {
  const angle = (index / 40) * Math.PI * 2
  const [c, s] = [Math.cos(angle), Math.sin(angle)]
  return stroke(
    [
      [800 + c * 168, 400 + s * 168],
      [800 + c * 184, 400 + s * 184],
    ],
    ink.rose,
    7,
  )
}

function streams(): string[] {
  return [-1, 1].flatMap((side) =>
    bands.map((fill, i) => {
      const [from, to] = [150 + i * 124, 400 + (i - 2) * 40]
      const x = (d: number) => 800 + side * d
      return path(`M${x(600)} ${from}C${x(380)} ${from} ${x(420)} ${to} ${x(150)} ${to}`, 'none', {
        stroke: fill,
        'stroke-width': 24,
      })
    }),
  )
}

function cards(): string[] {
  return [-1, 1].flatMap((side) =>
    bands.map((band, i) =>
      group({ transform: `translate(${800 + side * 650} ${150 + i * 124})` }, card(i + (side > 0 ? 5 : 0), band)),
    ),
  )
}

/** One of ten cards: with fans, with memory around a die, long or short. */
function card(kind: number, band: string): string {
  const board = box(-120, -46, 240, 92, ink.black, { rx: 8 }) + box(-98, 44, 120, 10, ink.ochre)
  const fans = (count: number) =>
    times(
      count,
      (i) =>
        disc(-70 + i * 70, 0, 30, band) +
        disc(-70 + i * 70, 0, 9, ink.black) +
        ring(-70 + i * 70, 0, 20, ink.black, 4, { 'stroke-dasharray': '13 8' }),
    ).join('')
  const die =
    box(-34, -34, 68, 68, band) +
    box(-18, -18, 36, 36, ink.black) +
    times(
      4,
      (i) =>
        box(-98 + (i % 2) * 28, -34 + Math.floor(i / 2) * 38, 20, 30, ink.sand) +
        box(50 + (i % 2) * 28, -34 + Math.floor(i / 2) * 38, 20, 30, ink.sand),
    ).join('')
  const fins = times(13, (i) => box(-102 + i * 16, -32, 8, 64, band)).join('')
  const grid = times(24, (i) =>
    box(-102 + (i % 8) * 26, -33 + Math.floor(i / 8) * 23, 18, 16, i % 5 === 2 ? ink.paper : band),
  ).join('')
  const wafer =
    disc(-58, 0, 34, band) +
    disc(-58, 0, 20, ink.black) +
    times(5, (i) => box(0, -32 + i * 14, 96 - (i % 3) * 22, 7, ink.sand)).join('')
  return board + ([fans(3), die, fins, grid, wafer][(kind * 3 + (kind > 4 ? 2 : 0)) % 5] ?? die)
}
