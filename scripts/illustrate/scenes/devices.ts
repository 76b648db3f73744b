import { ink } from '../ink'
import { times } from '../random'
import { box, disc, path, stroke, trace } from '../svg'

/** Phone, board, camera, car and watch, each about 130 px. */
export function device(kind: number): string {
  const pins = times(5, (i) => [-36 + i * 18])
    .map(([x = 0]) => box(x - 4, -66, 8, 132, ink.ochre) + box(-66, x - 4, 132, 8, ink.ochre))
    .join('')
  const shapes = [
    box(-38, -70, 76, 140, ink.black, { rx: 14 }) + box(-29, -54, 58, 98, ink.sea) + disc(0, 57, 6, ink.paper),
    pins +
      box(-52, -52, 104, 104, ink.teal, { rx: 6 }) +
      box(-26, -26, 52, 52, ink.black) +
      disc(-38, -38, 5, ink.paper),
    box(-72, -42, 144, 96, ink.black, { rx: 12 }) +
      box(-26, -60, 52, 24, ink.black, { rx: 6 }) +
      disc(0, 6, 36, ink.paper) +
      disc(0, 6, 24, ink.orange) +
      disc(52, -24, 7, ink.ochre),
    path('M-76 30V4Q-72 -10 -52 -12L-30 -42Q-24 -50 -10 -50H22Q34 -50 42 -40L58 -12Q76 -8 76 8V30Z', ink.teal) +
      path('M-34 -14L-18 -36H0V-14ZM10 -14V-36H24Q30 -36 34 -30L42 -14Z', ink.paper) +
      [-42, 42].map((x) => disc(x, 32, 22, ink.black) + disc(x, 32, 9, ink.paper)).join(''),
    box(-22, -74, 44, 148, ink.bark, { rx: 8 }) +
      box(-44, -46, 88, 92, ink.black, { rx: 18 }) +
      box(-32, -34, 64, 68, ink.amber, { rx: 8 }) +
      stroke(trace('0 -18, 0 2, 14 12'), ink.black, 6),
  ]
  return shapes[kind] ?? ''
}
