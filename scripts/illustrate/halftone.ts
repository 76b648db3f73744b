import { type Point, path } from './svg'

/** Dots that grow from nothing to half their distance along `grow` (0 to 1 for a place); the printer's half-tone. */
export function halftone(
  x: number,
  y: number,
  width: number,
  height: number,
  step: number,
  fill: string,
  grow: (at: Point) => number,
): string {
  let d = ''
  let odd = false
  for (let py = y + step / 2; py < y + height; py += step * 0.866) {
    odd = !odd
    for (let px = x + (odd ? step / 2 : step); px < x + width; px += step) {
      const r = Math.min(0.62, Math.max(0, grow([px, py])) * 0.62) * step
      if (r > 0.7)
        d += `M${Math.round(px - r)} ${Math.round(py)}a${r.toFixed(1)} ${r.toFixed(1)} 0 1 0 ${(2 * r).toFixed(1)} 0a${r.toFixed(1)} ${r.toFixed(1)} 0 1 0 ${(-2 * r).toFixed(1)} 0`
    }
  }
  return path(d || 'M0 0', fill)
}
