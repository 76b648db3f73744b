import { row } from '../audience'
import { figure } from '../figure'
import { ink } from '../ink'
import type { Picture } from '../picture'
import { type Pose, standing } from '../pose'
import { seeded, times } from '../random'
import { box, clipped, curve, disc, glow, oval, type Point, path, ring, trace } from '../svg'
import { lands } from './lands'
import { cx, cy, inside, radius, screen, type Vector, vector } from './sphere'

const explaining: Pose = {
  ...standing,
  elbows: [
    [-1.25, -4.6],
    [1.3, -5.0],
  ],
  hands: [
    [-0.6, -3.9],
    [2.1, -5.2],
  ],
}

/** Places that work together, as [longitude, latitude]; the Pacific lies in the middle. */
const cities: readonly Point[] = trace(
  '127 37.5, 116.4 39.9, 121.5 31.2, 139.7 35.7, -122.4 37.8, -122.3 47.6, -104 40',
)
const links: readonly (readonly [number, number])[] = [
  [0, 1],
  [0, 2],
  [0, 3],
  [0, 4],
  [0, 5],
  [1, 5],
  [2, 4],
  [4, 6],
  [3, 6],
]

/** An open-source foundation across the world: a globe of dots, linked over the Pacific. */
export function globe(file: string): Picture {
  const random = seeded(36)
  return {
    file,
    width: 1600,
    height: 1067,
    layers: [
      glow('air', [cx, cy], 760, [
        [0, '#8DBDB5', 1],
        [1, '#4F8883', 1],
      ]),
      box(0, 0, 1600, 1067, '#3B716E'),
      box(0, 0, 1600, 800, 'url(#air)'),
      ...times(4, (i) =>
        ring(cx, cy, 580 + i * 70, ink.mist, 2.5, {
          opacity: 0.4 - i * 0.08,
          'stroke-dasharray': '2 14',
          'stroke-linecap': 'round',
        }),
      ),
      disc(cx + 14, cy + 16, radius, ink.deep, { opacity: 0.35 }),
      disc(cx, cy, radius, ink.deep),
      clipped(
        'sea',
        disc(cx, cy, radius, ink.deep),
        oval(cx - 120, cy + 60, radius * 1.04, radius * 1.04, '#174A4E'),
        ...graticule(),
      ),
      path(dots(), ink.mist),
      ...links.map(([from, to], i) => arc(cities[from] ?? [0, 0], cities[to] ?? [0, 0], i)),
      ...cities.map((city, i) => pin(city, i)),
      box(0, 800, 1600, 267, '#2A5856'),
      oval(235, 842, 170, 24, '#1F4744'),
      figure(
        235,
        840,
        74,
        explaining,
        { top: ink.paper, legs: ink.black, skin: '#DDA97F', hair: ink.black },
        { hair: 'curly', shoes: ink.black },
      ),
      row(random, 960, 120, 1560, 118, 272, { body: ink.deep, head: '#0B272B', rim: ink.sea, from: 2 }),
    ],
  }
}

function graticule(): string[] {
  const meridians = times(12, (i) => times(37, (j): Point => [i * 30, -90 + j * 5]))
  const parallels = times(5, (i) => times(73, (j): Point => [j * 5, -60 + i * 30]))
  return [...meridians, ...parallels].map((line) => {
    const seen = line.map(vector)
    const parts = seen.flatMap((to, i) => {
      const from = seen[i - 1]
      return from && from[2] > 0 && to[2] > 0 ? [`M${pair(from)}L${pair(to)}`] : []
    })
    return path(parts.join('') || 'M0 0', 'none', { stroke: '#2B686A', 'stroke-width': 2.5 })
  })
}

function pair(v: Vector): string {
  return screen(v)
    .map((value) => value.toFixed(1))
    .join(' ')
}

/** Land as dots at even distances: every two degrees of latitude, fewer towards the pole. */
function dots(): string {
  let d = ''
  for (let latitude = -48; latitude < 76; latitude += 2.4) {
    const step = 2.4 / Math.cos((latitude * Math.PI) / 180)
    for (let longitude = -180; longitude < 180; longitude += step) {
      const v = vector([longitude, latitude])
      const r = 6.6 * Math.sqrt(Math.max(0, v[2]))
      if (v[2] < 0.05 || !lands.some((land) => inside([longitude, latitude], land))) continue
      const [x, y] = screen(v)
      d += `M${(x - r).toFixed(1)} ${y.toFixed(1)}a${r.toFixed(1)} ${r.toFixed(1)} 0 1 0 ${(2 * r).toFixed(1)} 0a${r.toFixed(1)} ${r.toFixed(1)} 0 1 0 ${(-2 * r).toFixed(1)} 0`
    }
  }
  return d
}

/** The way between two places, the higher above the ground the longer it is. */
function arc(from: Point, to: Point, index: number): string {
  const [a, b] = [vector(from), vector(to)]
  const angle = Math.acos(Math.min(1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2]))
  const way = times(21, (i): Point => {
    const t = i / 20
    const [wa, wb] = [Math.sin((1 - t) * angle) / Math.sin(angle), Math.sin(t * angle) / Math.sin(angle)]
    return screen([a[0] * wa + b[0] * wb, a[1] * wa + b[1] * wb, 0], 1 + 0.2 * angle * Math.sin(Math.PI * t))
  })
  return curve(way, index % 3 === 2 ? ink.amber : ink.orange, 7)
}

function pin(city: Point, index: number): string {
  const [x, y] = screen(vector(city))
  return index === 0
    ? disc(x, y, 27, ink.orange) + disc(x, y, 11, ink.paper)
    : disc(x, y, 16, ink.paper) + disc(x, y, 8, ink.orange)
}
