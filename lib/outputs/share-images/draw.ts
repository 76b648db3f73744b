import { type Colours, canvas, type PostDesign, type ShareDesign, type SiteDesign, type SpeakerDesign } from './design'
import { drawEvent, drawTalk } from './draw-event'
import { drawable, firstDrawable } from './drawable'
import { loadFontsFor } from './face'
import { fitText } from './lines'
import { firstBaseline, type Mark, ring, rule, text, textBlock } from './marks'
import { baseline, body, foot, footLine, headline, margin, measureWidth, oneLine, sheet, wordmark } from './sheet'

/**
 * A design as SVG without any text element; a photograph is laid on it later. What no font has is left out, and where
 * nothing is left of a title, something else of the picture stands in its place.
 */
export async function draw(design: ShareDesign, colours: Colours): Promise<string> {
  await loadFontsFor(JSON.stringify(design))
  switch (design.kind) {
    case 'talk':
      return drawTalk(design, colours)
    case 'event':
      return drawEvent(design, colours)
    case 'speaker':
      return drawSpeaker(design, colours)
    case 'post':
      return drawPost(design, colours)
    case 'site':
      return drawSite(design, colours)
  }
}

/** Where the photograph stands: on the line of the foot, out to the right edge, in a camera’s 3:2 so that none of it is lost. */
export const photoFrame = { left: 498, top: footLine - 468, width: canvas.width - 498, height: 468 } as const

/** A post: its title on paper beside the photograph, or very large where there is none. */
function drawPost(design: PostDesign, colours: Colours): string {
  const leading = 1.22
  const room = design.photo
    ? { width: photoFrame.left - margin - 40, height: body.bottom - body.top, largest: 62, smallest: 34, leading }
    : { width: measureWidth, height: body.bottom - body.top, largest: 104, smallest: 48, leading }
  const title = fitText(firstDrawable([design.title, design.mark], 'display'), 'display', room)
  return sheet(
    [
      ...wordmark(design.mark, colours),
      ...(design.headline ? headline(design.headline, colours) : []),
      ...textBlock(title, {
        x: margin,
        y: firstBaseline(title, 'display', body.top),
        face: 'display',
        colour: colours.ink,
        leading,
      }),
      ...foot(design.facts, colours, design.photo ? canvas.width - margin : measureWidth),
    ],
    colours,
  )
}

/** The community's name beside the ring of its wordmark, which is larger than the sheet. */
function drawSite(design: SiteDesign, colours: Colours): string {
  const width = 620
  const name = fitText(drawable(design.community, 'display'), 'display', {
    ...{ width, height: 300, largest: 112, smallest: 48, leading: 1.14 },
  })
  const about = fitText(drawable(design.description, 'text'), 'text', {
    ...{ width, height: 150, largest: 34, smallest: 26, leading: 1.5 },
  })
  return sheet(
    [
      ring(744, 119, 392, colours.accent),
      ...textBlock(name, {
        x: margin,
        y: firstBaseline(name, 'display', 96),
        face: 'display',
        colour: colours.ink,
        leading: 1.14,
      }),
      ...textBlock(about, {
        x: margin,
        y: 566 - (about.lines.length - 1) * 1.5 * about.size,
        face: 'text',
        colour: colours.muted,
        leading: 1.5,
      }),
    ],
    colours,
  )
}

/** From baseline to baseline of the list of talks, and from a baseline up to the line above it. */
const [rowHeight, rowTop] = [58, 42]

/** Somebody by name, in both scripts, and the latest talks as lines of a programme. */
function drawSpeaker(design: SpeakerDesign, colours: Colours): string {
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
