import type { Colours } from './colours'
import type { SiteDesign } from './design'
import { drawable } from './drawable'
import { fitText } from './lines'
import { firstBaseline, ring, textBlock } from './marks'
import { margin, sheet } from './sheet'

/** The community's name beside the ring of its wordmark, which is larger than the sheet. */
export function drawSite(design: SiteDesign, colours: Colours): string {
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
