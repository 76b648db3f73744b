import type { Colours } from './colours'
import { canvas, type PostDesign } from './design'
import { firstDrawable } from './drawable'
import { fitText } from './lines'
import { firstBaseline, textBlock } from './marks'
import { body, foot, footLine, headline, margin, measureWidth, sheet, wordmark } from './sheet'

/** Where the photograph stands: on the line of the foot, out to the right edge, in a camera’s 3:2 so that none of it is lost. */
export const photoFrame = { left: 498, top: footLine - 468, width: canvas.width - 498, height: 468 } as const

/** A post: its title on paper beside the photograph, or very large where there is none. */
export function drawPost(design: PostDesign, colours: Colours): string {
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
