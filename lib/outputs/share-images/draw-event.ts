import type { Colours, EventDesign, TalkDesign } from './design'
import { drawable, firstDrawable, inARow } from './drawable'
import { capHeight } from './face'
import { fitText } from './lines'
import { firstBaseline, type Mark, measureNumeral, numeral, textBlock } from './marks'
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

/** A talk as the programme announces it: the number very large, the title beside it, whose it is at the same foot. */
export function drawTalk(design: TalkDesign, colours: Colours): string {
  const number = design.order === undefined ? undefined : String(design.order)
  const height = body.bottom - body.top
  const taken = number === undefined ? 0 : measureNumeral(number, height).width + 68
  const column = { x: margin + taken, width: measureWidth - taken }
  return sheet(
    [
      ...wordmark(design.mark, colours),
      ...headline(design.headline, colours),
      ...(number === undefined ? [] : [numeral(number, { x: margin, y: body.bottom, height, colour: colours.accent })]),
      ...title(design, column, colours),
      ...speakers(design, column, colours),
      ...foot([design.event, design.day], colours),
    ],
    colours,
  )
}

interface Column {
  x: number
  width: number
}

function title(design: TalkDesign, { x, width }: Column, { ink }: Colours): Mark[] {
  const leading = 1.22
  const room = { width, height: 250, largest: 100, smallest: 40, leading }
  const fitted = fitText(firstDrawable([design.title, design.event], 'display'), 'display', room)
  return textBlock(fitted, { x, y: firstBaseline(fitted, 'display', body.top), face: 'display', colour: ink, leading })
}

function speakers(design: TalkDesign, { x, width }: Column, { muted }: Colours): Mark[] {
  if (design.speakers.length === 0) return []
  const room = { width, height: 40, largest: 42, smallest: 30, leading: 1 }
  const fitted = fitText(inARow(design.speakers, ', '), 'text', room)
  return textBlock(fitted, { x, y: body.bottom, face: 'text', colour: muted, leading: 1 })
}
