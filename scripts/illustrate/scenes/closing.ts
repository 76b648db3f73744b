import { figure, type Hair } from '../figure'
import { panels } from '../hall'
import { ink, skins } from '../ink'
import type { Picture } from '../picture'
import { type Pose, standing } from '../pose'
import { type Random, seeded, times } from '../random'
import { box, clipped, disc, oval, polygon, trace } from '../svg'

const tops = [ink.teal, ink.black, ink.paper, ink.ochre, ink.orange, ink.slate, ink.rose, ink.wine, ink.mist] as const
const waving: Pose = {
  ...standing,
  elbows: [standing.elbows[0], [1.35, -6.0]],
  hands: [standing.hands[0], [1.25, -7.3]],
}
const cheering: Pose = {
  ...standing,
  elbows: [
    [-1.35, -6.1],
    [1.35, -6.1],
  ],
  hands: [
    [-1.1, -7.4],
    [1.1, -7.4],
  ],
}
const folded: Pose = {
  ...standing,
  elbows: [
    [-1.12, -4.5],
    [1.12, -4.5],
  ],
  hands: [
    [0.42, -4.3],
    [-0.42, -4.4],
  ],
}
const onTheFloor: Pose = {
  head: [0, -3.75],
  shoulders: [
    [-0.76, -2.6],
    [0.76, -2.6],
  ],
  hips: [
    [-0.3, -0.55],
    [0.3, -0.55],
  ],
  knees: [
    [-1.15, -0.6],
    [1.15, -0.6],
  ],
  feet: [
    [0.3, -0.1],
    [-0.3, -0.1],
  ],
  elbows: [
    [-1.12, -1.7],
    [1.12, -1.7],
  ],
  hands: [
    [-0.8, -0.85],
    [0.8, -0.85],
  ],
  lap: true,
}

/** Everybody in front of the stage for the closing picture: three rows, some of them waving. */
export function closing(file: string): Picture {
  const random = seeded(30)
  return {
    file,
    width: 1600,
    height: 1067,
    layers: [
      box(0, 0, 1600, 1067, ink.cream),
      panels(20, 0, 1600, 700, 40, '#E2D4B8'),
      box(250, 60, 1100, 560, ink.black),
      clipped(
        'screen',
        box(268, 78, 1064, 524, ink.paper),
        box(268, 78, 1064, 524, ink.orange),
        disc(800, 602, 430, ink.ochre),
        disc(800, 602, 330, ink.paper),
        disc(800, 602, 225, ink.teal),
        ...times(19, (i) => seat(i, 19, 380, 15, ink.paper)),
        ...times(15, (i) => seat(i, 15, 277, 14, ink.orange)),
      ),
      polygon(trace('0 640, 1600 640, 1600 740, 0 740'), ink.bark),
      box(0, 640, 1600, 10, '#6A5546'),
      box(0, 740, 1600, 327, ink.sand),
      oval(800, 1010, 760, 56, '#BFA980'),
      ...times(13, (i) =>
        person(random, i, 205 + i * 99, 748 - (i % 2) * 6, 50, [standing, waving, standing, cheering, folded]),
      ),
      ...times(14, (i) =>
        person(random, i + 4, 150 + i * 100, 930 + (i % 2) * 8, 57, [standing, folded, standing, waving]),
      ),
      ...times(9, (i) => person(random, i + 7, 230 + i * 143, 1024 + (i % 2) * 8, 60, [onTheFloor])),
    ],
  }
}

function seat(index: number, count: number, r: number, size: number, fill: string): string {
  const angle = Math.PI * ((index + 0.5) / count)
  return disc(800 - Math.cos(angle) * r, 602 - Math.sin(angle) * r, size, fill)
}

function person(
  random: Random,
  index: number,
  x: number,
  y: number,
  u: number,
  poses: readonly [Pose, ...Pose[]],
): string {
  const hair: Hair = random.pick(['short', 'short', 'short', 'bob', 'long', 'bun', 'curly'])
  const wear = {
    top: tops[(index * 4) % tops.length] ?? ink.teal,
    legs: random.pick([ink.black, ink.steel, ink.bark, ink.navy]),
    skin: random.pick(skins),
    hair: random.pick([ink.black, ink.soot, ink.bark]),
  }
  return figure(x + random.between(-8, 8), y, u * random.between(0.95, 1.05), random.pick(poses), wear, {
    hair,
    flip: random.chance(0.5),
    shoes: ink.soot,
  })
}
