/** How a photograph is looked at: how much larger than at rest, and how far its centre is from the stage's; CSS pixels. */
export interface View {
  scale: number
  x: number
  y: number
}

export interface Point {
  x: number
  y: number
}

/** The photograph at rest and the stage it is shown on, in CSS pixels, and the largest scale that still shows something. */
export interface Space {
  width: number
  height: number
  stageWidth: number
  stageHeight: number
  largest: number
}

/** The whole photograph in the middle of the stage. */
export const REST: View = { scale: 1, x: 0, y: 0 }

const between = (low: number, value: number, high: number) => Math.max(low, Math.min(high, value))

/** The nearest view that leaves no empty stage on one side while the photograph goes on at the other. */
export function clampView({ scale, x, y }: View, space: Space): View {
  if (scale <= 1) return REST
  const size = Math.min(scale, space.largest)
  const spareX = Math.max(0, (space.width * size - space.stageWidth) / 2)
  const spareY = Math.max(0, (space.height * size - space.stageHeight) / 2)
  return { scale: size, x: between(-spareX, x, spareX), y: between(-spareY, y, spareY) }
}

/** The view at another scale in which what is under `point`, counted from the stage's centre, stays where it is. */
export function zoomAt(view: View, scale: number, point: Point, space: Space): View {
  const wanted = between(1, scale, space.largest)
  const growth = wanted / view.scale
  const along = (axis: 'x' | 'y') => point[axis] - (point[axis] - view[axis]) * growth
  return clampView({ scale: wanted, x: along('x'), y: along('y') }, space)
}

/** A view as two fingers change it that were around `from` and are around `to`. */
export function pinchView(view: View, growth: number, from: Point, to: Point, space: Space): View {
  const { scale, x, y } = zoomAt(view, view.scale * growth, from, space)
  return clampView({ scale, x: x + to.x - from.x, y: y + to.y - from.y }, space)
}

/** Two fingers: how far apart they are and the point between them. */
export function measurePinch(a: Point, b: Point): { distance: number; middle: Point } {
  return { distance: Math.hypot(a.x - b.x, a.y - b.y), middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 } }
}
