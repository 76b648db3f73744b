import type { Colours } from './colours'
import type { ShareDesign } from './design'
import { drawEvent } from './draw-event'
import { drawPost } from './draw-post'
import { drawSite } from './draw-site'
import { drawSpeaker } from './draw-speaker'
import { drawTalk } from './draw-talk'
import { loadFontsFor } from './face'

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
