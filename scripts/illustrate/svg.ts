/** A place on the canvas: pixels from the left, pixels from the top. */
export type Point = readonly [x: number, y: number]

/** Points as a draughtsman notes them: `x y, x y, ...`. */
export function trace(noted: string): Point[] {
  return noted.split(',').map((pair): Point => {
    const [x = Number.NaN, y = Number.NaN] = pair.trim().split(' ').map(Number)
    return [x, y]
  })
}

/** Names and values as SVG has them. */
export type Attributes = Readonly<Record<string, string | number>>

const short = (value: number) => String(Math.round(value * 10) / 10)
const at = ([x, y]: Point) => `${short(x)} ${short(y)}`

/** One SVG element as text; numbers are written as they are, children in the order given. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`)
  return children.length === 0
    ? `<${name}${written.join('')}/>`
    : `<${name}${written.join('')}>${children.join('')}</${name}>`
}

/** Children under common attributes; nothing at all without children. */
export function group(attributes: Attributes, ...children: string[]): string {
  return children.length === 0 ? '' : element('g', attributes, ...children)
}

/** An upright rectangle; `x`, `y` is its upper left corner. */
export function box(x: number, y: number, width: number, height: number, fill: string, more: Attributes = {}): string {
  return element('rect', {
    x: short(x),
    y: short(y),
    width: short(Math.max(0, width)),
    height: short(Math.max(0, height)),
    fill,
    ...more,
  })
}

/** A filled circle around `x`, `y`. */
export function disc(x: number, y: number, r: number, fill: string, more: Attributes = {}): string {
  return element('circle', { cx: short(x), cy: short(y), r: short(r), fill, ...more })
}

/** A filled ellipse around `x`, `y`. */
export function oval(x: number, y: number, rx: number, ry: number, fill: string, more: Attributes = {}): string {
  return element('ellipse', { cx: short(x), cy: short(y), rx: short(rx), ry: short(ry), fill, ...more })
}

/** The outline of a circle, `width` pixels thick. */
export function ring(x: number, y: number, r: number, stroke: string, width: number, more: Attributes = {}): string {
  return disc(x, y, r, 'none', { stroke, 'stroke-width': short(width), ...more })
}

/** A filled shape with straight sides. */
export function polygon(points: readonly Point[], fill: string, more: Attributes = {}): string {
  return element('path', { d: `M${points.map(at).join('L')}Z`, fill, ...more })
}

/** A filled shape from SVG path data. */
export function path(d: string, fill: string, more: Attributes = {}): string {
  return element('path', { d, fill, ...more })
}

/** A line through the points with round ends and corners. */
export function stroke(points: readonly Point[], colour: string, width: number, more: Attributes = {}): string {
  return element('path', { d: `M${points.map(at).join('L')}`, ...pen(colour, width), ...more })
}

/** A smooth line through the points (Catmull-Rom). */
export function curve(points: readonly Point[], colour: string, width: number, more: Attributes = {}): string {
  return element('path', { d: smooth(points, false), ...pen(colour, width), ...more })
}

/** A smooth closed shape through the points (Catmull-Rom). */
export function blob(points: readonly Point[], fill: string, more: Attributes = {}): string {
  return element('path', { d: smooth(points, true), fill, ...more })
}

function pen(colour: string, width: number): Attributes {
  return {
    fill: 'none',
    stroke: colour,
    'stroke-width': short(width),
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  }
}

/** Path data of a smooth line through the points, each segment a cubic Bézier. */
export function smooth(points: readonly Point[], closed: boolean): string {
  const count = points.length
  const pick = (index: number): Point => {
    const wrapped = closed ? (index + count) % count : Math.min(Math.max(index, 0), count - 1)
    return points[wrapped] ?? [0, 0]
  }
  let d = `M${at(pick(0))}`
  for (let index = 0; index < (closed ? count : count - 1); index++) {
    const [before, from, to, after] = [pick(index - 1), pick(index), pick(index + 1), pick(index + 2)]
    const leave: Point = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6]
    const arrive: Point = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6]
    d += `C${at(leave)} ${at(arrive)} ${at(to)}`
  }
  return closed ? `${d}Z` : d
}

/** Children cut to the outline of a shape; the id must be unique in its picture. */
export function clipped(id: string, outline: string, ...children: string[]): string {
  return element('clipPath', { id }, outline) + group({ 'clip-path': `url(#${id})` }, ...children)
}

/** A straight gradient in canvas pixels; each stop is [offset 0-1, colour, opacity 0-1]. Used as `url(#id)`. */
export function fade(
  id: string,
  from: Point,
  to: Point,
  stops: readonly (readonly [number, string, number])[],
): string {
  const [x1, y1, x2, y2] = [...from, ...to]
  return element('linearGradient', { id, gradientUnits: 'userSpaceOnUse', x1, y1, x2, y2 }, ...stops.map(stop))
}

/** A round gradient in canvas pixels, from the centre outwards. Used as `url(#id)`. */
export function glow(id: string, [cx, cy]: Point, r: number, stops: readonly (readonly [number, string, number])[]) {
  return element('radialGradient', { id, gradientUnits: 'userSpaceOnUse', cx, cy, r }, ...stops.map(stop))
}

function stop([offset, colour, opacity]: readonly [number, string, number]): string {
  return element('stop', { offset, 'stop-color': colour, 'stop-opacity': opacity })
}
