import type { Point } from '../svg'

/** Where the globe stands, in pixels. */
export const [cx, cy, radius] = [960, 610, 520]
const centre = { longitude: 173, latitude: 33 }

/** A direction from the middle of the earth. */
export type Vector = readonly [number, number, number]

/** A unit vector; x to the right, y up, z towards the reader. */
export function vector([longitude, latitude]: Point): Vector {
  const [l, p, p0] = [
    (longitude - centre.longitude) * (Math.PI / 180),
    latitude * (Math.PI / 180),
    centre.latitude * (Math.PI / 180),
  ]
  const [x, y, z] = [Math.cos(p) * Math.sin(l), Math.sin(p), Math.cos(p) * Math.cos(l)]
  return [x, y * Math.cos(p0) - z * Math.sin(p0), y * Math.sin(p0) + z * Math.cos(p0)]
}

/** The place on the canvas; `lift` is the height above ground, 1 on it. */
export const screen = ([x, y]: Vector, lift = 1): Point => [cx + x * radius * lift, cy - y * radius * lift]

/** Whether a place lies within a coast, both as [longitude, latitude]. */
export function inside([x, y]: Point, outline: readonly Point[]): boolean {
  let within = false
  outline.forEach(([ax, ay], i) => {
    const [bx, by] = outline[(i + outline.length - 1) % outline.length] ?? [ax, ay]
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) within = !within
  })
  return within
}
