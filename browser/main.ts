import { keepClocks } from './event-clock'
import { keepPhotoDoor } from './photo-door'
import { followNeighbours } from './photo-page'
import { keepSearchDoor } from './search-door'
import { watchZoom } from './swipe'
import { TalkFilter } from './talk-filter'
import { TalkVideo } from './talk-video'
import { keepTheme } from './theme'
import { ThemeToggle } from './theme-toggle'

// The theme comes first: it is the only part that a reader could see change.
keepTheme()
keepClocks()
customElements.define('theme-toggle', ThemeToggle)
customElements.define('talk-filter', TalkFilter)
customElements.define('talk-video', TalkVideo)
keepPhotoDoor()
keepSearchDoor()
followNeighbours()
watchZoom()
