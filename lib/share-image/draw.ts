import type { Colours } from './colours'
import type { ShareDesign } from './design'
import { drawEvent } from './draw-event'
import { drawPost } from './draw-post'
import { drawSite } from './draw-site'
import { drawSpeaker } from './draw-speaker'
import { drawTalk } from './draw-talk'

/** A design as SVG without any text element; a photograph is laid on it later. Throws when a glyph is missing. */
export function draw(design: ShareDesign, colours: Colours): string {
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
