import { listener } from '../audience'
import { limb } from '../figure'
import { ink } from '../ink'
import type { Picture } from '../picture'
import { times } from '../random'
import { box, clipped, curve, disc, group, type Point, polygon, ring, stroke, trace } from '../svg'
import { device } from './devices'

const ends: Point[] = trace('1180 170, 1345 285, 1400 430, 1345 575, 1180 690')

/** One model to many devices: the graph fans out on the screen while somebody in front takes a picture of it. */
export function deploy(file: string): Picture {
  return {
    file,
    width: 1600,
    height: 1067,
    layers: [
      box(0, 0, 1600, 1067, ink.ochre),
      polygon(trace('0 850, 1600 850, 1600 1067, 0 1067'), '#B98527'),
      box(330, 60, 1230, 760, ink.black),
      clipped('screen', box(344, 74, 1202, 732, ink.paper), box(344, 74, 1202, 732, ink.paper), slide()),
      listener(1390, 900, 92, 'tail', { body: '#6B4A16', head: '#5D3F12', rim: ink.paper, from: -3 }),
      listener(1130, 930, 100, 'short', { body: '#5A3D12', head: '#4B320E', rim: ink.paper, from: -3 }),
      photographer(),
    ],
  }
}

function slide(): string {
  const centre: Point = [800, 430]
  const layers: Point[][] = [
    times(3, (i) => [430, 340 + i * 90]),
    times(4, (i) => [555, 295 + i * 90]),
    times(3, (i) => [680, 340 + i * 90]),
  ]
  const wires = layers
    .slice(0, 2)
    .flatMap((layer, i) => layer.flatMap((from) => (layers[i + 1] ?? []).map((to) => stroke([from, to], ink.sand, 4))))
  const fans = ends.map((end, i) =>
    curve(
      [centre, [930, 430 + (i - 2) * 40], [end[0] - 200, end[1] - (i - 2) * 8], [end[0] - 106, end[1]]],
      i % 2 === 0 ? ink.orange : ink.black,
      9,
    ),
  )
  const nodes = layers.flatMap((layer, i) =>
    layer.map(([x, y]) => disc(x, y, 25, [ink.black, ink.teal, ink.black][i] ?? ink.black)),
  )
  return [
    ...times(6, (i) => ring(centre[0], centre[1], 170 + i * 105, ink.cream, 30)),
    ...wires,
    ...(layers[2] ?? []).map((from) => stroke([from, centre], ink.sand, 4)),
    ...fans,
    ...nodes,
    disc(centre[0], centre[1], 44, ink.orange),
    disc(centre[0], centre[1], 17, ink.paper),
    ...ends.map(([x, y], i) => disc(x, y, 98, ink.paper) + disc(x - 106, y, 13, i % 2 === 0 ? ink.orange : ink.black)),
    ...ends.map(([x, y], i) => group({ transform: `translate(${x} ${y})` }, device(i))),
  ].join('')
}

/** A large listener at the left edge, both hands up, with the slide small on the phone. */
function photographer(): string {
  const dark = ink.black
  return [
    listener(250, 640, 236, 'bob', { body: dark, head: '#120F0D', rim: ink.amber, from: 5 }, -4),
    group(
      { transform: 'translate(575 652) rotate(-3)' },
      box(-132, -82, 264, 164, dark, { rx: 20 }),
      box(-116, -70, 232, 140, ink.paper, { rx: 6 }),
      tiny(),
    ),
    ...[
      [440, 668, 1],
      [712, 654, -1],
    ].map(([x = 0, y = 0, side = 1]) => hand(x, y, side)),
    limb([600, 1130], 92, [736, 900], 58, dark),
    limb([736, 900], 58, [728, 740], 40, dark),
    limb([430, 1080], 80, [418, 900], 56, dark),
    limb([418, 900], 56, [424, 752], 40, dark),
  ].join('')
}

/** A hand that holds the edge of the phone, its thumb on the glass; `side` is 1 for the left hand. */
function hand(x: number, y: number, side: number): string {
  const skin = '#6A4F3A'
  const thumb = stroke(
    [
      [x + side * 4, y + 40],
      [x + side * 26, y + 2],
      [x + side * 34, y - 32],
    ],
    skin,
    27,
  )
  const knuckles = times(4, (i) =>
    stroke(
      [
        [x - side * 14, y - 26 + i * 24],
        [x + side * 6, y - 30 + i * 24],
      ],
      skin,
      23,
    ),
  )
  return limb([x - side * 6, y + 20], 28, [x - side * 14, y + 84], 30, skin) + knuckles.join('') + thumb
}

function tiny(): string {
  const fan = times(
    5,
    (i) =>
      stroke(
        [
          [-10, 0],
          [66, (i - 2) * 26],
        ],
        i % 2 === 0 ? ink.orange : ink.black,
        4,
      ) + disc(74, (i - 2) * 26, 9, i % 2 === 0 ? ink.teal : ink.black),
  )
  return (
    stroke(trace('-80 -30, -10 0, -80 30'), ink.sand, 4) +
    [-30, 0, 30].map((y) => disc(-82, y, 8, ink.black)).join('') +
    fan.join('') +
    disc(-10, 0, 15, ink.orange)
  )
}
