const CENTRE: Point = { x: 0, y: 0 }
const STEP = 1.5
const DOUBLE_TAP = 2.5

// A pinch that ends this near to the whole photograph means the whole.
const NEARLY_WHOLE = 1.05

/** The zoom of the photograph on a stage. Points count from the stage's centre, in CSS pixels. */
export type Zoom = ReturnType<typeof createZoom>

function measure(stage: HTMLElement, image: HTMLImageElement): Space {
  const { offsetWidth: width, offsetHeight: height } = image
  const largest = Math.min(8, Math.max(3, Number(image.getAttribute('width')) / width || 0))
  return { width, height, stageWidth: stage.clientWidth, stageHeight: stage.clientHeight, largest }
}

/** Asks for a larger file when the photograph grows, and gives none back when it shrinks. */
function refine(image: HTMLImageElement, scale: number) {
  const width = Math.ceil(image.offsetWidth * scale)
  if (width <= Number(image.dataset.largest ?? 0)) return
  image.dataset.largest = String(width)
  for (const source of image.parentElement?.querySelectorAll<HTMLImageElement>('source, img') ?? [])
    source.sizes = `${width}px`
}

/** Makes the zoom of a stage; `changed` is told the scale whenever it is another. */
export function createZoom(stage: HTMLElement, changed: (scale: number) => void) {
  let view = REST
  const isZoomed = () => view.scale > 1

  function change(next: (space: Space) => View, isStep: boolean) {
    const image = stage.querySelector('img')
    if (!image) return
    const { scale } = view
    view = next(measure(stage, image))
    stage.toggleAttribute('data-step', isStep)
    stage.toggleAttribute('data-zoomed', isZoomed())
    image.style.transform = isZoomed() ? `translate(${view.x}px, ${view.y}px) scale(${view.scale})` : ''
    if (isZoomed()) refine(image, view.scale)
    if (scale !== view.scale) changed(view.scale)
  }

  const rest = () => change(() => REST, true)
  const zoomTo = (scale: number, point = CENTRE) => change((space) => zoomAt(view, scale, point, space), true)
  return {
    get view() {
      return view
    },
    isZoomed,
    rest,
    grow: () => zoomTo(view.scale * STEP),
    shrink: () => zoomTo(view.scale / STEP),
    /** Between the whole photograph and a close look at a point. */
    toggle: (point?: Point) => (isZoomed() ? rest() : zoomTo(DOUBLE_TAP, point)),
    /** Follows two fingers, which were around `point` when the photograph was seen as `from`. */
    pinch: (from: View, growth: number, point: Point, to = point) =>
      change((space) => pinchView(from, growth, point, to, space), false),
    settle: () => view.scale < NEARLY_WHOLE && rest(),
    /** Moves the photograph, as far as it reaches. */
    pan: (x: number, y: number, isStep = false) =>
      change((space) => clampView({ scale: view.scale, x: view.x + x, y: view.y + y }, space), isStep),
  }
}

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
