import { ink } from '../ink'
import { times } from '../random'
import { blob, box, curve, disc, oval, type Point, path, polygon, ring, stroke, trace } from '../svg'

/** A road through hills towards the sun, with a flag at every stage. */
export function landscape(): string {
  const bend: Point[] = trace('600 520, 690 430, 560 370, 660 312, 600 274, 640 250')
  const road = path(
    'M470 520C610 470 742 452 690 420C640 392 505 390 540 354C566 328 668 330 660 304C654 284 590 286 600 268C606 256 630 256 634 246L644 246C644 262 622 264 622 272C628 286 706 284 704 310C700 342 596 342 596 362C604 384 780 376 784 428C788 472 700 496 660 520Z',
    ink.black,
  )
  return (
    box(416, 116, 400, 386, ink.amber) +
    disc(640, 232, 72, ink.orange) +
    blob(trace('380 520, 400 300, 520 236, 600 262, 700 230, 830 280, 860 520'), ink.sea) +
    blob(trace('380 540, 400 380, 500 330, 640 350, 760 320, 850 380, 860 540'), ink.teal) +
    road +
    curve(bend.slice(0, 1).concat(trace('738 428, 570 366, 682 306, 612 270, 640 248')), ink.paper, 4, {
      'stroke-dasharray': '14 13',
    }) +
    (
      [
        [488, 448, 1],
        [742, 372, 0.8],
        [508, 340, 0.62],
        [726, 292, 0.48],
      ] as const
    )
      .map(
        ([x, y, k]) =>
          stroke(
            [
              [x, y],
              [x, y - 70 * k],
            ],
            ink.paper,
            6 * k,
          ) +
          polygon(
            [
              [x, y - 72 * k],
              [x + 46 * k, y - 56 * k],
              [x, y - 38 * k],
            ],
            ink.orange,
          ),
      )
      .join('')
  )
}

/** Left to right: operations one by one (eager), and the same graph fused into two blocks (compiled). */
export function paths(): string {
  const eager = times(7, (i): Point => [870 + (i % 2) * 66, 160 + i * 50])
  return (
    box(816, 116, 368, 386, ink.paper) +
    stroke(trace('1000 140, 1000 478'), ink.sand, 3, { 'stroke-dasharray': '3 10' }) +
    stroke(eager, ink.black, 4) +
    eager.map(([x, y]) => disc(x, y, 17, ink.paper) + ring(x, y, 17, ink.black, 5)).join('') +
    stroke(trace('1092 150, 1092 470'), ink.orange, 8) +
    box(1044, 182, 96, 96, ink.orange, { rx: 12 }) +
    box(1044, 322, 96, 96, ink.teal, { rx: 12 }) +
    times(3, (i) => disc(1068 + i * 24, 230, 7, ink.paper) + disc(1068 + i * 24, 370, 7, ink.paper)).join('') +
    oval(1092, 150, 12, 12, ink.black) +
    polygon(trace('1074 452, 1110 452, 1092 482'), ink.orange)
  )
}
