import type { Colours } from './colours'
import type { SpeakerDesign } from './design'
import { drawable, firstDrawable } from './drawable'
import { fitText } from './lines'
import { firstBaseline, type Mark, rule, text, textBlock } from './marks'
import { baseline, body, headline, margin, measureWidth, oneLine, sheet, wordmark } from './sheet'

/** From baseline to baseline of the list of talks, and from a baseline up to the line above it. */
const [rowHeight, rowTop] = [58, 42]

/** Somebody by name, in both scripts, and the latest talks as lines of a programme. */
export function drawSpeaker(design: SpeakerDesign, colours: Colours): string {
  return sheet(
    [
      ...wordmark(design.mark, colours),
      ...headline(design.headline, colours),
      ...names(design, colours),
      ...design.talks.flatMap((talk, index) => row(talk, design.talks.length - 1 - index, colours)),
      rule(margin, baseline.foot - (design.talks.length - 1) * rowHeight - rowTop, measureWidth, colours.ink),
    ],
    colours,
  )
}

function names({ name, otherName, mark, talks }: SpeakerDesign, { ink, muted }: Colours): Mark[] {
  const room = {
    width: measureWidth,
    height: 190,
    largest: [208, 208, 184][talks.length] ?? 164,
    smallest: 56,
    leading: 1.1,
  }
  const fitted = fitText(firstDrawable([name, otherName, mark], 'display'), 'display', room)
  const y = firstBaseline(fitted, 'display', body.top)
  const below = y + (fitted.lines.length - 1) * 1.1 * fitted.size
  const marks = textBlock(fitted, { x: margin, y, face: 'display', colour: ink, leading: 1.1 })
  if (!otherName) return marks
  const other = fitText(drawable(otherName, 'text'), 'text', { ...room, height: 48, largest: 52, smallest: 32 })
  return [
    ...marks,
    ...textBlock(other, { x: margin, y: below + 0.24 * fitted.size + 56, face: 'text', colour: muted, leading: 1.1 }),
  ]
}

function row(talk: SpeakerDesign['talks'][number], fromBelow: number, { ink, accent, line }: Colours): Mark[] {
  const size = 30
  const x = margin + 150
  const y = baseline.foot - fromBelow * rowHeight
  const [title = ''] = fitText(drawable(talk.title, 'text'), 'text', oneLine(measureWidth - 150, size)).lines
  return [
    rule(margin, y - rowTop, measureWidth, line),
    text(talk.year, { x: margin, y, size, face: 'display', colour: accent }),
    text(title, { x, y, size, face: 'text', colour: ink }),
  ]
}
