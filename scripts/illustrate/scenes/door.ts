import { ink } from '../ink'
import { box, disc, polygon, stroke, trace } from '../svg'

/** The frame we look through, and the open leaf of the door on the left. */
export function door(): string[] {
  return [
    polygon(trace('0 0, 138 60, 138 1010, 0 1067'), ink.rust),
    polygon(trace('44 100, 110 122, 110 480, 44 476'), '#9C2F1A'),
    polygon(trace('44 566, 110 562, 110 932, 44 958'), '#9C2F1A'),
    polygon(trace('138 60, 150 60, 150 1010, 138 1010'), '#7A2413'),
    stroke(trace('122 522, 76 527'), ink.amber, 14),
    disc(123, 522, 14, ink.ochre),
    box(0, 0, 1600, 44, ink.black),
    box(1548, 0, 52, 1067, ink.black),
    box(0, 0, 26, 1067, ink.black),
  ]
}
