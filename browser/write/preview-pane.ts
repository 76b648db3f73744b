import type { WriteWords } from '../../lib/words/write'
import { createElement } from '../element'
import type { Draft } from './draft'
import { listTexts } from './shown-values'

type TextPart = typeof import('./write-text')

/** What a draft will look like on its page. */
export function createPreview(words: WriteWords) {
  const paper = createElement('article', { class: 'write-paper' })
  const element = createElement(
    'section',
    { class: 'write-preview' },
    createElement('h2', { class: 'write-title' }, words.preview),
    paper,
  )
  paper.append(createElement('p', { class: 'write-hint' }, words.emptyPreview))
  const classes = new Map<string, string>()
  const look = document.querySelector<HTMLTemplateElement>('template[data-look]')
  for (const each of look?.content.querySelectorAll('[class]:not([class^="write-"], div)') ?? [])
    classes.set(each.localName, each.className)
  return {
    element,
    show(part: TextPart, { kind, text, language }: Draft, photo: (file: string) => string | undefined) {
      const parts = part.readParts(text)
      if (!parts) return
      const { title, name, date, authors, summary } = parts.values
      const heading = listTexts(kind === 'people' ? name : title)[0] ?? ''
      const facts = [date, ...listTexts(authors)].filter((each) => typeof each === 'string').join(' · ')
      const body = createElement('div', { class: 'prose', lang: language })
      const tree = part.previewTree(parts.body, language, { classes, photo })
      body.append(...tree.children.map((child) => part.toDom(child, { fragment: true })))
      paper.lang = language
      paper.replaceChildren(
        ...(heading ? [createElement('p', { class: 'write-headline' }, heading)] : []),
        ...(facts ? [createElement('p', { class: 'write-facts' }, facts)] : []),
        ...(typeof summary === 'string' ? [createElement('p', { class: 'write-lead' }, summary)] : []),
        body,
      )
      if (paper.textContent === '') paper.append(createElement('p', { class: 'write-hint' }, words.emptyPreview))
    },
  }
}
