import { keepClocks } from './event-clock'
import { keepLightboxInHistory } from './lightbox-history'
import { PhotoLightbox } from './photo-lightbox'
import { followNeighbours } from './photo-page'
import { watchZoom } from './swipe'
import { TalkFilter } from './talk-filter'
import { TalkVideo } from './talk-video'
import { keepTheme } from './theme'
import { ThemeToggle } from './theme-toggle'

// The theme comes first: it is the only part that a reader could see change.
keepTheme()
keepClocks()
customElements.define('theme-toggle', ThemeToggle)
customElements.define('photo-lightbox', PhotoLightbox)
customElements.define('talk-filter', TalkFilter)
customElements.define('talk-video', TalkVideo)
keepLightboxInHistory()
followNeighbours()
watchZoom()
