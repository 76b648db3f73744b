import { listener } from '../audience'
import { limb } from '../figure'
import { times } from '../random'
import { disc, type Point, stroke } from '../svg'

/** Two rows of listeners from behind, four of them with a hand up. */
export function hall(): string[] {
  const dim = { body: '#2B1118', head: '#250E14', rim: '#A3565A', from: 0 }
  const near = { body: '#14090C', head: '#14090C', rim: '#7C3B42', from: 0 }
  const back = [60, 250, 455, 640, 850, 1050, 1255, 1440, 1590]
  const front = [150, 420, 690, 975, 1250, 1510]
  return [
    ...back.map((x, i) =>
      listener(
        x,
        905 + (i % 3) * 8,
        80,
        (['short', 'bob', 'curly', 'short', 'bun', 'long', 'short', 'phones', 'bob'] as const)[i] ?? 'short',
        dim,
      ),
    ),
    raised(320, 1010, [345, 855], [338, 742], 25, '#2B1118', '#A3565A'),
    raised(1130, 1010, [1150, 850], [1128, 735], 25, '#2B1118', '#A3565A'),
    ...front.map((x, i) =>
      listener(
        x,
        1000 + (i % 2) * 14,
        108,
        (['bun', 'short', 'tail', 'short', 'bob', 'curly'] as const)[i] ?? 'short',
        near,
      ),
    ),
    raised(560, 1110, [585, 920], [560, 780], 34, '#14090C', '#7C3B42'),
    raised(1395, 1110, [1412, 920], [1440, 785], 34, '#14090C', '#7C3B42'),
  ]
}

/** An arm that goes up, with an open hand of four fingers and a thumb. */
function raised(shoulder: number, y: number, elbow: Point, hand: Point, r: number, fill: string, rim: string): string {
  const draw = (colour: string, dy: number): string => {
    const [hx, hy] = [hand[0], hand[1] + dy]
    const fingers = times(4, (i) =>
      stroke(
        [
          [hx + (i - 1.5) * r * 0.4, hy - r * 0.2],
          [hx + (i - 1.5) * r * 0.62, hy - r * (1.75 - Math.abs(i - 1.4) * 0.22)],
        ],
        colour,
        r * 0.38,
      ),
    )
    return (
      limb([shoulder, y + dy], r * 1.5, [elbow[0], elbow[1] + dy], r, colour) +
      limb([elbow[0], elbow[1] + dy], r, [hx, hy], r * 0.66, colour) +
      disc(hx, hy - r * 0.3, r * 0.85, colour) +
      fingers.join('') +
      stroke(
        [
          [hx - r * 0.5, hy],
          [hx - r * 1.2, hy - r * 0.75],
        ],
        colour,
        r * 0.4,
      )
    )
  }
  return draw(rim, -3) + draw(fill, 0)
}
