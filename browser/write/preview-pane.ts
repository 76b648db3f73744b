import type { RootContent } from 'hast'
import { dayOf, formatDay, formatDays } from '../../lib/site/dates'
import { initialsOf } from '../../lib/site/initials'
import type { Language } from '../../lib/site/languages'
import { isDay } from '../../tools/check/fields/formats'
import { createElement } from '../element'
import { readParts } from './document-text'
import { type Draft, isEmpty } from './draft'
import { previewTree } from './preview'

const look = new Map<string, Element>()
const classes = new Map<string, string>()

/** Reads once how pages set things (`components/write/preview-look.tsx`). */
function readLook() {
  const template = document.querySelector<HTMLTemplateElement>('template[data-look]')
  for (const each of template?.content.querySelectorAll<HTMLElement>('[data-part]') ?? [])
    look.set(each.dataset.part ?? '', each)
  for (const each of template?.content.querySelectorAll('[class]:not([class^="write-"], div, [data-part] *)') ?? [])
    classes.set(each.localName, each.className)
}

/** Shows what a draft will look like on its page; `photo` says where a photograph beside it can be seen. */
export function showPreview(paper: HTMLElement, draft: Draft, photo: (file: string) => string | undefined): void {
  const { text, language } = draft
  const parts = readParts(text)
  if (!parts) return
  if (look.size === 0) readLook()
  const body = createElement('div', { class: 'prose', lang: language })
  const tree = previewTree(parts.body, language, { classes, photo })
  body.append(...tree.children.map((child) => toNode(child)))
  paper.lang = language
  const head = isEmpty(draft) ? [] : headOf(draft, parts.values)
  const programme = draft.kind === 'events' ? programmeOf(parts.values, language) : []
  paper.replaceChildren(...head, ...(body.hasChildNodes() ? [body] : []), ...programme)
}

/** What the page of a draft opens with. */
function headOf({ kind, language }: Draft, values: Record<string, unknown>): Node[] {
  if (kind === 'events') return eventHead(values, language)
  const name = textIn(values.name, language)
  if (kind === 'people') {
    const others = Array.isArray(values.aliases) ? values.aliases : []
    const names = [...new Set([...textsOf(values.name), ...others.map(String)])].filter((each) => each !== name)
    const head = filled('people', { name, otherNames: names.join(' · ') })
    head.querySelector('[data-initials]')?.setAttribute('data-initials', initialsOf(name))
    const links = entriesOf(values.links).map(({ url }) => textIn(url, language))
    head.firstElementChild?.append(...paragraph({ class: 'write-facts' }, links.join(' · ')))
    return [...head.childNodes]
  }
  return [
    ...paragraph({ class: 'write-headline' }, textIn(values.title, language)),
    ...paragraph({ class: 'write-facts' }, factsOf(values, language).join(' · ')),
    ...paragraph({ class: 'write-lead' }, textIn(values.summary, language)),
  ]
}

function eventHead(values: Record<string, unknown>, language: Language): Node[] {
  const [venue = {}] = entriesOf([values.venue])
  const day = dayOf(textIn(values.date, language))
  const last = dayOf(textIn(values.ends, language)) || day
  const head = filled(`events ${textIn(values.status, language) || 'scheduled'}`, {
    title: textIn(values.title, language),
    theme: textIn(values.theme, language),
    venue: textIn(venue.name, language),
    address: textIn(venue.address, language),
  })
  const [days, hours] = head.querySelectorAll('time')
  if (days)
    days.textContent = isDay(day) ? formatDays({ day, lastDay: isDay(last) ? last : day }, language, 'long') : ''
  if (hours) hours.textContent = [values.starts, values.ends].flatMap((each) => timeOf(each) ?? []).join('–')
  // The zone of the venue stands behind the hours.
  if (hours?.nextElementSibling) hours.nextElementSibling.remove()
  return [...head.childNodes]
}

/** The talks of an event, as its page lists them. */
function programmeOf({ sessions }: Record<string, unknown>, language: Language): Node[] {
  let order = 0
  const talks = entriesOf(sessions).map(({ kind, title, speakers, moderators, abstract, starts }) => {
    const names = [speakers, moderators]
      .flatMap((list) => (Array.isArray(list) ? list : []))
      .map((each) => textIn(each, language))
    const talk = filled(`talk ${textIn(kind, language) || 'talk'}`, {
      title: textIn(title, language),
      name: names.join(' · '),
      abstract: textIn(abstract, language),
    })
    const numeral = talk.querySelector('[data-talk] > :first-child')
    if (numeral) {
      order += 1
      numeral.textContent = String(order)
    }
    const [time] = talk.querySelectorAll('time')
    if (time) time.textContent = timeOf(starts) ?? ''
    return talk
  })
  return talks.length === 0 ? [] : [filled('programme', {}), ...talks]
}

/** A part of a page with the words of a draft in the places that name them; what it says nothing of is left out. */
function filled(part: string, words: Record<string, string>): HTMLElement {
  const element = createElement('div', {}, ...(look.get(part)?.cloneNode(true).childNodes ?? []))
  // The page around has its own headline and ids, and nothing of the preview leads away.
  for (const each of element.querySelectorAll('h1')) {
    const headline = createElement('p', { class: 'write-headline' })
    headline.append(...each.childNodes)
    each.replaceWith(headline)
  }
  for (const each of element.querySelectorAll('[id]')) each.removeAttribute('id')
  for (const each of element.querySelectorAll(':scope > header')) each.removeAttribute('class')
  for (const each of element.querySelectorAll('a')) each.replaceWith(...each.childNodes)
  for (const each of element.querySelectorAll('share-page, [hidden]')) each.remove()
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const places: [Node, string][] = []
  while (texts.nextNode()) {
    const [, name] = /^\{(\w+)\}$/.exec(texts.currentNode.nodeValue ?? '') ?? []
    if (name) places.push([texts.currentNode, words[name] ?? ''])
  }
  for (const [node, text] of places) {
    if (text) node.nodeValue = text
    else node.parentElement?.closest('p, dl > div')?.remove()
  }
  return element
}

/** The time of a moment as its author wrote it, by the clock of the venue. */
function timeOf(moment: unknown): string | undefined {
  return /T(\d{2}:\d{2})/.exec(typeof moment === 'string' ? moment : '')?.[1]
}

/** The day of a post, and who wrote it. */
function factsOf({ date, authors }: Record<string, unknown>, language: Language): string[] {
  const day = dayOf(textIn(date, language))
  const names = Array.isArray(authors) ? authors.map((name) => textIn(name, language)) : []
  return [isDay(day) ? formatDay(day, language) : day, ...names].filter(Boolean)
}

function textsOf(value: unknown): string[] {
  return entriesOf([value]).flatMap((entry) => Object.values(entry).filter((each) => typeof each === 'string'))
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
