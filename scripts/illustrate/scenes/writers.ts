import { limb } from '../figure'
import { folded, ink } from '../ink'
import { times } from '../random'
import { blob, disc, group, oval, type Point, path, polygon, stroke } from '../svg'

type Cut = 'short' | 'bob' | 'bun' | 'curly'
type Task = 'notes' | 'laptop' | 'chin'

/** Who sits where, and what they do with their hands. */
export interface Listener {
  x: number
  y: number
  /** Height of the head in pixels. */
  u: number
  top: string
  legs: string
  skin: string
  cut: Cut
  task: Task
}

/** Somebody on a chair, facing right; `x`, `y` is the floor under the seat. */
export function person({ x, y, u, top, legs, skin, cut, task }: Listener): string {
  const p = (px: number, py: number): Point => [px * u, py * u]
  const lean = task === 'chin' ? 0.35 : 0
  const neck = p(0.2 + lean, -4.55)
  const shoulder = p(0.02 + lean, -4.05)
  const arm = {
    notes: [p(0.35, -2.95), p(1.35, -2.8)],
    laptop: [p(0.3, -2.95), p(1.35, -2.85)],
    chin: [p(1.15, -2.75), p(0.95, -4.15)],
  }[task]
  const [elbow = p(0, 0), hand = p(0, 0)] = arm
  return group(
    { transform: `translate(${x} ${y})` },
    // The chair
    path(`M${-0.95 * u} ${-4.1 * u}L${-0.55 * u} ${-1.75 * u}H${1.0 * u}`, 'none', {
      stroke: '#12150E',
      'stroke-width': 0.16 * u,
      'stroke-linejoin': 'round',
      'stroke-linecap': 'round',
    }),
    stroke([p(-0.5, -1.7), p(-0.75, 0)], '#12150E', 0.12 * u),
    stroke([p(0.85, -1.7), p(1.0, 0)], '#12150E', 0.12 * u),
    // Legs
    limb(p(0.05, -2.1), 0.44 * u, p(1.75, -2.12), 0.33 * u, legs),
    limb(p(1.75, -2.12), 0.33 * u, p(1.65, -0.25), 0.2 * u, legs),
    path(`M${1.42 * u} 0V${-0.3 * u}H${1.85 * u}Q${2.35 * u} ${-0.22 * u} ${2.35 * u} 0Z`, '#12150E'),
    // Body, head
    blob(
      [
        p(-0.1 + lean * 0.8, -4.5),
        p(-0.52 + lean * 0.7, -3.9),
        p(-0.6, -2.6),
        p(-0.5, -1.72),
        p(0.45, -1.78),
        p(0.5, -2.8),
        p(0.5 + lean, -3.9),
        p(0.32 + lean, -4.42),
      ],
      top,
    ),
    stroke([neck, p(0.16 + lean, -4.2)], skin, 0.4 * u),
    skull(u, p(0.34 + lean, -5.05), skin, cut),
    task === 'laptop' ? machine(u) : task === 'notes' ? book(u) : '',
    limb(shoulder, 0.3 * u, elbow, 0.25 * u, folded(top)),
    limb(elbow, 0.25 * u, hand, 0.17 * u, folded(top)),
    disc(hand[0] + 0.05 * u, hand[1], 0.19 * u, skin),
    task === 'notes' ? stroke([p(1.32, -2.66), p(1.66, -3.22)], ink.orange, 0.07 * u) : '',
  )
}

function skull(u: number, [x, y]: Point, skin: string, cut: Cut): string {
  const hair = '#15130F'
  const extra = {
    short: '',
    bob: path(
      `M${x - 0.5 * u} ${y + 0.55 * u}Q${x - 0.62 * u} ${y - 0.55 * u} ${x} ${y - 0.6 * u}L${x + 0.05 * u} ${y + 0.5 * u}Z`,
      hair,
    ),
    bun: disc(x - 0.52 * u, y - 0.42 * u, 0.25 * u, hair),
    curly: times(5, (i) =>
      disc(x - (0.48 - i * 0.15) * u, y - (0.1 + Math.sin(i * 0.8) * 0.4) * u, 0.22 * u, hair),
    ).join(''),
  }[cut]
  return (
    oval(x, y, 0.45 * u, 0.53 * u, skin) +
    path(`M${x + 0.4 * u} ${y - 0.12 * u}L${x + 0.56 * u} ${y + 0.1 * u}L${x + 0.4 * u} ${y + 0.14 * u}Z`, skin) +
    path(
      `M${x + 0.36 * u} ${y - 0.34 * u}C${x + 0.2 * u} ${y - 0.72 * u} ${x - 0.55 * u} ${y - 0.7 * u} ${x - 0.5 * u} ${y + 0.05 * u}Q${x - 0.46 * u} ${y + 0.36 * u} ${x - 0.26 * u} ${y + 0.4 * u}L${x - 0.12 * u} ${y + 0.02 * u}Q${x - 0.1 * u} ${y - 0.26 * u} ${x + 0.36 * u} ${y - 0.34 * u}Z`,
      hair,
    ) +
    extra +
    (cut === 'bob' ? '' : oval(x - 0.1 * u, y + 0.04 * u, 0.09 * u, 0.13 * u, skin))
  )
}

function book(u: number): string {
  return (
    polygon(
      [
        [1.0 * u, -2.5 * u],
        [2.05 * u, -2.75 * u],
        [2.1 * u, -2.64 * u],
        [1.05 * u, -2.38 * u],
      ],
      ink.paper,
    ) +
    polygon(
      [
        [1.05 * u, -2.38 * u],
        [2.1 * u, -2.64 * u],
        [2.1 * u, -2.58 * u],
        [1.05 * u, -2.32 * u],
      ],
      ink.orange,
    )
  )
}

function machine(u: number): string {
  return stroke(
    [
      [1.0 * u, -2.5 * u],
      [1.95 * u, -2.5 * u],
      [2.4 * u, -3.35 * u],
    ],
    ink.sea,
    0.1 * u,
  )
}
