import type { RootContent } from 'hast'
import { numberedSessions } from '../../lib/model/field'
import { dayOf, formatDay } from '../../lib/site/dates'
import type { Language } from '../../lib/site/settings'
import type { WriteWords } from '../../lib/words/write'
import { isDay } from '../../tools/check/fields/formats'
import { createElement } from '../element'
import { readParts } from './document-text'
import type { Draft } from './draft'
import { previewTree } from './preview'

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
    show({ kind, text, language }: Draft, photo: (file: string) => string | undefined) {
      const parts = readParts(text)
      if (!parts) return
      const { values } = parts
      const heading = textIn(values[kind === 'people' ? 'name' : 'title'], language)
      const body = createElement('div', { class: 'prose', lang: language })
      const tree = previewTree(parts.body, language, { classes, photo })
      body.append(...tree.children.map((child) => toNode(child)))
      paper.lang = language
      paper.replaceChildren(
        ...paragraph({ class: 'write-headline' }, heading),
        ...paragraph({ class: 'write-facts' }, factsOf(values, language).join(' · ')),
        ...paragraph({ class: 'write-lead' }, textIn(values.summary, language)),
        ...entriesOf(values.links).flatMap(({ url }) => paragraph({ class: 'write-facts' }, textIn(url, language))),
        ...programmeOf(values.sessions, language),
        body,
      )
      if (paper.textContent === '') paper.append(createElement('p', { class: 'write-hint' }, words.emptyPreview))
    },
  }
}

/** When and where it is, or who wrote it. */
function factsOf({ date, venue, authors }: Record<string, unknown>, language: Language): string[] {
  const day = dayOf(textIn(date, language))
  const [place = {}] = entriesOf([venue])
  const names = Array.isArray(authors) ? authors.map((name) => textIn(name, language)) : []
  return [isDay(day) ? formatDay(day, language) : day, textIn(place.name, language), ...names].filter(Boolean)
}

/** The talks of an event, as its page begins each. */
function programmeOf(sessions: unknown, language: Language): HTMLElement[] {
  let order = 0
  return entriesOf(sessions).map(({ kind = 'talk', title, speakers }) => {
    const isNumbered = numberedSessions.some((each) => each === kind)
    if (isNumbered) order += 1
    const names = Array.isArray(speakers) ? speakers.map((name) => textIn(name, language)).join(', ') : ''
    const words = createElement('div', {}, createElement('h3', { class: 'write-session' }, textIn(title, language)))
    words.append(...paragraph({ class: 'write-speakers' }, names))
    const numeral = createElement(
      'p',
      { class: 'write-numeral', 'aria-hidden': 'true' },
      isNumbered ? String(order) : '',
    )
    return createElement('div', { class: 'write-talk' }, numeral, words)
  })
}

function paragraph(attributes: { class: string }, text: string): HTMLElement[] {
  return text ? [createElement('p', attributes, text)] : []
}

/** A text, or what a short text says in a language, else in the first that has it. */
function textIn(value: unknown, language: Language): string {
  if (typeof value === 'string') return value
  const [entry = {}] = entriesOf([value])
  const text = entry[language] ?? Object.values(entry)[0]
  return typeof text === 'string' ? text : ''
}

function entriesOf(list: unknown): Record<string, unknown>[] {
  return Array.isArray(list) ? list.filter((each) => typeof each === 'object' && each !== null) : []
}

const mathml = 'http://www.w3.org/1998/Math/MathML'

/** A part of a sanitised tree as nodes of the page: no HTML text is written on the way, which the policy forbids. */
function toNode(node: RootContent, isFormula = false): Node {
  if (node.type === 'text') return document.createTextNode(node.value)
  if (node.type !== 'element') return document.createDocumentFragment()
  const { tagName, properties, children } = node
  const isMath = isFormula || tagName === 'math'
  const element = isMath ? document.createElementNS(mathml, tagName) : document.createElement(tagName)
  for (const [name, value] of Object.entries(properties)) {
    const text = Array.isArray(value) ? value.join(' ') : value === true ? '' : value
    if (text !== false && text != null) element.setAttribute(attributeOf(name), String(text))
  }
  element.append(...children.map((child) => toNode(child, isMath)))
  return element
}

/** The attribute that a property of a tree stands for: `className` for `class`, `ariaHidden` for `aria-hidden`, `colSpan` for `colspan`. */
function attributeOf(property: string): string {
  if (property === 'className') return 'class'
  if (/^aria[A-Z]/.test(property)) return `aria-${property.slice('aria'.length).toLowerCase()}`
  if (/^data[A-Z]/.test(property)) return property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  return property.toLowerCase()
}
