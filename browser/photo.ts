import { findRelation, isTyping, type Relation } from './keys'
import { listenToSwipes, watchZoom } from './swipe'

const COVERED = ':is(dialog[open], :popover-open)'

/** Follows a link of the page as a click would. */
function follow(relation: Relation): boolean {
  const link = document.querySelector<HTMLAnchorElement>(`a[rel~="${relation}"]`)
  link?.click()
  return Boolean(link)
}

// On a photograph's own page the arrow keys and a swipe lead to its neighbours, Escape to the album.
document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.repeat || event.isComposing) return
  if (isTyping(event.target)) return
  if (document.fullscreenElement || document.querySelector(COVERED)) return
  const relation = findRelation(event)
  if (relation && follow(relation)) event.preventDefault()
})
listenToSwipes(document, '.photo-frame', (direction) => {
  if (document.querySelector(COVERED)) return
  if (direction === 'left') follow('next')
  if (direction === 'right') follow('prev')
})
watchZoom()
