import { keepClocks } from './clock'
import { openPhotosInLightbox } from './open-lightbox'
import { openSearchOnDemand } from './open-search'
import { SharePage } from './share-page'
import { TalkVideo } from './talk-video'
import { keepTheme } from './theme'
import { ThemeToggle } from './theme-toggle'

// The theme comes first: it is the only part that a reader could see change.
keepTheme()
keepClocks()
customElements.define('share-page', SharePage)
customElements.define('theme-toggle', ThemeToggle)
customElements.define('talk-video', TalkVideo)
openPhotosInLightbox()
openSearchOnDemand()
