import type { Point } from './svg'

/** A place in a room: metres to the right, up and away from the door. */
export type Place = readonly [right: number, up: number, away: number]

/** One-point perspective: the eye stands at height `eye`, `back` metres behind the door; `focal` is in pixels. */
export function camera(vanishing: Point, focal: number, eye: number, back: number): (place: Place) => Point {
  return ([right, up, away]) => {
    const scale = focal / (away + back)
    return [vanishing[0] + right * scale, vanishing[1] - (up - eye) * scale]
  }
}
