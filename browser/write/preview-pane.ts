import type { RootContent } from 'hast'
import type { WriteWords } from '../../lib/words/write'
import { createElement } from '../element'
import { readParts } from './document-text'
import type { Draft } from './draft'
import { previewTree } from './preview'
import { listTexts } from './shown-values'

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
      const { title, name, date, authors, summary } = parts.values
      const heading = listTexts(kind === 'people' ? name : title)[0] ?? ''
      const facts = [date, ...listTexts(authors)].filter((each) => typeof each === 'string').join(' · ')
      const body = createElement('div', { class: 'prose', lang: language })
      const tree = previewTree(parts.body, language, { classes, photo })
      body.append(...tree.children.map((child) => toNode(child)))
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
