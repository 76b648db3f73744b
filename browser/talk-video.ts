import { createElement, createIcon } from './element'

const PLAY = 'M8 5v14l11-7z'

/**
 * `<talk-video data-youtube data-start data-title data-play>` around a plain link to a recording: puts a button before the link that plays
 * it here; with `data-poster` the button takes the place of the link and what it shows. Only when it is pressed is anything
 * asked of YouTube, and of its domain without cookies.
 */
export class TalkVideo extends HTMLElement {
  connectedCallback() {
    if (this.querySelector('button, iframe')) return
    const { play = '', title = '', poster } = this.dataset
    const link = this.querySelector('a')
    const isPoster = poster !== undefined && link
    const named = createElement('span', { class: 'sr-only' }, ` ${title}`)
    const button = createElement(
      'button',
      { type: 'button' },
      ...(isPoster ? link.childNodes : [createIcon(PLAY), play, named]),
    )
    button.addEventListener('click', () => this.#play(button))
    if (isPoster) link.replaceWith(button)
    else this.prepend(button)
  }

  #play(button: HTMLButtonElement) {
    const { youtube = '', start, title = '' } = this.dataset
    const frame = createElement('iframe', {
      src: `https://www.youtube-nocookie.com/embed/${encodeURIComponent(youtube)}?autoplay=1&rel=0${start ? `&start=${start}` : ''}`,
      title,
      allow: 'autoplay; encrypted-media; picture-in-picture',
      allowfullscreen: '',
      // YouTube refuses to play for a page that does not say where it is.
      referrerpolicy: 'strict-origin-when-cross-origin',
    })
    button.replaceWith(frame)
    frame.focus()
  }
}
