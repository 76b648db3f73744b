import type { Colours } from './colours'
import type { EventDesign } from './design'
import { drawable, firstDrawable } from './drawable'
import { capHeight } from './face'
import { fitText } from './lines'
import { type Mark, measureNumeral, numeral, textBlock } from './marks'
import { body, foot, headline, margin, measureWidth, sheet, wordmark } from './sheet'

/** How high the day is. */
const height = 212

/** An event as a poster announces it: the day very large, the title below it. */
export function drawEvent(design: EventDesign, colours: Colours): string {
  const y = body.top + height
  const leading = 1.2
  const room = { width: measureWidth, height: 94, largest: 84, smallest: 40, leading }
  const title = fitText(firstDrawable([design.title, design.headline], 'display'), 'display', room)
  const { width } = measureNumeral(design.numeral, height)
  return sheet(
    [
      ...wordmark(design.mark, colours),
      ...headline(design.headline, colours),
      numeral(design.numeral, { x: margin, y, height, colour: colours.accent }),
      ...restOfDate(design, margin + width + 40, y, colours),
      ...textBlock(title, {
        x: margin,
        y: body.bottom - (title.lines.length - 1) * leading * title.size,
        face: 'display',
        colour: colours.ink,
        leading,
      }),
      ...foot(design.facts, colours),
    ],
    colours,
  )
}

/** The rest of the date, from the upper edge of the numeral to its baseline. */
function restOfDate({ date }: EventDesign, x: number, y: number, { ink }: Colours): Mark[] {
  const size = 60
  const lines = date.map((each) => drawable(each, 'display'))
  const leading = (height / size - capHeight) / Math.max(1, lines.length - 1)
  return textBlock({ lines, size }, { x, y: y - height + capHeight * size, face: 'display', colour: ink, leading })
}
