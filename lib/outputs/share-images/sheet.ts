import { type Colours, canvas } from './design'
import { drawable, inARow } from './drawable'
import { fitText, measure, type TextBox } from './lines'
import { type Mark, ring, rule, text } from './marks'

/** The left and right margin. */
export const margin = 64

/** How wide the printed part is. */
export const measureWidth = canvas.width - 2 * margin

/** The baselines that all pictures share, in pixels from the top. */
export const baseline = { head: 88, foot: 584 } as const

/** Where the text between head and foot may stand. */
export const body = { top: 148, bottom: 496 } as const

/** Where the line above the foot begins. */
export const footLine = 532

/** The size of what is printed in the head and the foot. */
const small = 30

/** How wide the name beside the ring may be. */
const nameWidth = 340

/** A sheet of paper with something printed on it. */
export function sheet(marks: Mark[], { paper }: Colours): string {
  const { width, height } = canvas
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<rect width="${width}" height="${height}" fill="${paper}"/>${marks.join('')}</svg>`
  )
}

/** The ring and the short name, at the left of the head. */
export function wordmark(mark: string, { ink, accent }: Colours): Mark[] {
  const largest = 40
  const width = largest * 0.7
  const { lines, size } = fitText(drawable(mark, 'display'), 'display', oneLine(nameWidth, largest, 24))
  const place = { x: margin + largest * 1.1, y: baseline.head, face: 'display', colour: ink, tracking: -0.03 } as const
  return [
    ring(margin, baseline.head - largest * 0.345 - width / 2, width, accent),
    ...lines.map((line) => text(line, { ...place, size })),
  ]
}

/** What kind of page this is or whose, at the right of the head. */
export function headline(words: string, { muted }: Colours): Mark[] {
  const room = oneLine(measureWidth - nameWidth - 100, small)
  const place = { x: margin + measureWidth, y: baseline.head, size: small, colour: muted, from: 'end' } as const
  return fitText(drawable(words, 'text'), 'text', room).lines.map((line) => text(line, { ...place, face: 'text' }))
}

/** A line across the foot: the first fact at the left, the others at the right, each side shortened if need be. */
export function foot([first, ...others]: string[], { ink, muted }: Colours, ruleWidth = measureWidth): Mark[] {
  const place = { y: baseline.foot, size: small, face: 'text' } as const
  const room = oneLine(measureWidth * (first ? 0.6 : 1), small)
  const right = fitText(inARow(others), 'text', room).lines.join('')
  const left = first
    ? fitText(drawable(first, 'text'), 'text', oneLine(measureWidth - measure(right, 'text') * small - 48, small))
    : undefined
  return [
    rule(margin, footLine, ruleWidth, ink),
    ...(left?.lines ?? []).map((line) => text(line, { ...place, x: margin, colour: ink })),
    text(right, { ...place, x: margin + measureWidth, colour: muted, from: 'end' }),
  ]
}

/** Room for a single line, of one size unless a smaller one is allowed. */
export function oneLine(width: number, largest: number, smallest = largest): TextBox {
  return { width, height: largest, largest, smallest, leading: 1 }
}
