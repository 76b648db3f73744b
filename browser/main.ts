import { keepClocks } from './clock'
import { TalkFilter } from './filter'
import { openPhotosInLightbox } from './open-lightbox'
import { openSearchOnDemand } from './open-search'
import { followNeighbours } from './photo-page'
import { SharePage } from './share-page'
import { watchZoom } from './swipe'
import { TalkVideo } from './talk-video'
import { keepTheme } from './theme'
import { ThemeToggle } from './theme-toggle'

// The theme comes first: it is the only part that a reader could see change.
keepTheme()
keepClocks()
customElements.define('share-page', SharePage)
customElements.define('theme-toggle', ThemeToggle)
customElements.define('talk-filter', TalkFilter)
customElements.define('talk-video', TalkVideo)
openPhotosInLightbox()
openSearchOnDemand()
followNeighbours()
watchZoom()
