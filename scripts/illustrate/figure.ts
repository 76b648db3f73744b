import { folded } from './ink'
import type { Pose } from './pose'
import { blob, disc, group, oval, type Point, path, polygon, stroke } from './svg'

/** The colours of one person. */
export interface Wear {
  top: string
  legs: string
  skin: string
  hair: string
}

/** Hair as it looks from the front. */
export type Hair = 'short' | 'bob' | 'long' | 'bun' | 'curly' | 'bald'

/** A limb: round at both ends, thinner where it ends. */
export function limb([x1, y1]: Point, r1: number, [x2, y2]: Point, r2: number, fill: string): string {
  const angle = Math.atan2(y2 - y1, x2 - x1) + Math.PI / 2
  const [c, s] = [Math.cos(angle), Math.sin(angle)]
  return (
    disc(x1, y1, r1, fill) +
    disc(x2, y2, r2, fill) +
    polygon(
      [
        [x1 + c * r1, y1 + s * r1],
        [x2 + c * r2, y2 + s * r2],
        [x2 - c * r2, y2 - s * r2],
        [x1 - c * r1, y1 - s * r1],
      ],
      fill,
    )
  )
}

/** A person without a face. `x`, `y` is the ground between the feet, `u` the height of the head in pixels. */
export function figure(
  x: number,
  y: number,
  u: number,
  pose: Pose,
  wear: Wear,
  { hair = 'short', flip = false, shoes = wear.legs }: { hair?: Hair; flip?: boolean; shoes?: string } = {},
): string {
  const p = ([px, py]: Point): Point => [px * u, py * u]
  const sleeve = folded(wear.top)
  const side = (left: boolean) => {
    const of = (pair: readonly [Point, Point]) => p(left ? pair[0] : pair[1])
    const foot = of(pose.feet)
    return {
      leg:
        oval(foot[0] + 0.06 * u, foot[1] + 0.02 * u, 0.34 * u, 0.15 * u, shoes) +
        limb(of(pose.hips), 0.42 * u, of(pose.knees), 0.31 * u, wear.legs) +
        limb(of(pose.knees), 0.31 * u, [foot[0], foot[1] - 0.1 * u], 0.18 * u, wear.legs),
      arm:
        limb(of(pose.shoulders), 0.3 * u, of(pose.elbows), 0.23 * u, sleeve) +
        disc(...of(pose.hands), 0.2 * u, wear.skin) +
        limb(of(pose.elbows), 0.23 * u, toward(of(pose.hands), of(pose.elbows), 0.2 * u), 0.17 * u, sleeve),
    }
  }
  const [left, right] = [side(true), side(false)]
  const legs = left.leg + right.leg
  const trunk = torso(pose, u, wear.top)
  const body = [pose.lap ? trunk + legs : legs + trunk, head(p(pose.head), u, wear, hair), left.arm, right.arm]
  return group({ transform: `translate(${Math.round(x)} ${Math.round(y)}) scale(${flip ? -1 : 1} 1)` }, ...body)
}

function toward([x, y]: Point, [tx, ty]: Point, by: number): Point {
  const length = Math.hypot(tx - x, ty - y) || 1
  return [x + ((tx - x) / length) * by, y + ((ty - y) / length) * by]
}

function torso(pose: Pose, u: number, fill: string): string {
  const [[slx, sly], [srx, sry]] = pose.shoulders
  const [[hlx, hly], [hrx, hry]] = pose.hips
  const waist = (side: number, hip: number): number => side * 0.35 + hip * 0.65
  const points: Point[] = [
    [(slx + srx) / 2, Math.min(sly, sry) - 0.38],
    [slx + 0.05, sly - 0.24],
    [slx - 0.16, sly + 0.2],
    [waist(slx, hlx - 0.3), sly * 0.45 + hly * 0.55],
    [hlx - 0.4, hly + 0.15],
    [hrx + 0.4, hry + 0.15],
    [waist(srx, hrx + 0.3), sry * 0.45 + hry * 0.55],
    [srx + 0.16, sry + 0.2],
    [srx - 0.05, sry - 0.24],
  ]
  return blob(
    points.map(([px, py]): Point => [px * u, py * u]),
    fill,
  )
}

function head([x, y]: Point, u: number, wear: Wear, hair: Hair): string {
  const back = {
    short: '',
    bald: '',
    bun: disc(x, y - 0.58 * u, 0.24 * u, wear.hair),
    curly: [-0.42, -0.2, 0.1, 0.38]
      .map((dx) => disc(x + dx * u, y - (0.45 - dx * dx) * u, 0.27 * u, wear.hair))
      .join(''),
    bob: path(
      `M${x - 0.56 * u} ${y + 0.42 * u}V${y - 0.1 * u}a${0.56 * u} ${0.5 * u} 0 0 1 ${1.12 * u} 0V${y + 0.42 * u}Z`,
      wear.hair,
    ),
    long: path(
      `M${x - 0.58 * u} ${y + 0.95 * u}V${y - 0.1 * u}a${0.56 * u} ${0.5 * u} 0 0 1 ${1.12 * u} 0l${0.04 * u} ${1.05 * u}Z`,
      wear.hair,
    ),
  }[hair]
  const top = path(
    `M${x - 0.45 * u} ${y + 0.02 * u}C${x - 0.52 * u} ${y - 0.75 * u} ${x + 0.52 * u} ${y - 0.75 * u} ${x + 0.45 * u} ${y + 0.02 * u}C${x + 0.36 * u} ${y - 0.22 * u} ${x + 0.1 * u} ${y - 0.2 * u} ${x - 0.1 * u} ${y - 0.3 * u}C${x - 0.25 * u} ${y - 0.2 * u} ${x - 0.38 * u} ${y - 0.2 * u} ${x - 0.45 * u} ${y + 0.02 * u}Z`,
    wear.hair,
  )
  const neck = stroke(
    [
      [x, y + 0.3 * u],
      [x, y + 0.85 * u],
    ],
    wear.skin,
    0.36 * u,
  )
  return back + neck + oval(x, y, 0.42 * u, 0.53 * u, wear.skin) + (hair === 'bald' ? '' : top)
}
