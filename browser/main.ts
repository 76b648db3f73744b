import { keepLightboxInHistory } from './lightbox-history'
import { PhotoLightbox } from './photo-lightbox'
import { followNeighbours } from './photo-page'
import { watchZoom } from './swipe'
import { keepTheme } from './theme'
import { ThemeToggle } from './theme-toggle'

// The theme comes first: it is the only part that a reader could see change.
keepTheme()
customElements.define('theme-toggle', ThemeToggle)
customElements.define('photo-lightbox', PhotoLightbox)
keepLightboxInHistory()
followNeighbours()
watchZoom()
