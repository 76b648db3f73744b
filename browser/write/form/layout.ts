import type { WriteWords } from '../../../lib/words/write'
import { createElement } from '../../element'

type Part =
  | 'list'
  | 'kinds'
  | 'lead'
  | 'facts'
  | 'headings'
  | 'body'
  | 'paper'
  | 'kept'
  | 'photos'
  | 'proposal'
  | 'findings'

interface Parts extends Record<Part, HTMLElement> {
  slug: HTMLInputElement
  tongues: HTMLElement[]
}

/** Lays the parts of the page out: the form in its steps, and beside it what the check finds and the preview. */
export function layOut(root: HTMLElement, words: WriteWords, parts: Parts) {
  const photosStep = createStep(4, words.steps.photos, parts.photos)
  const form = createElement(
    'div',
    { class: 'write-form' },
    parts.list,
    createStep(1, words.steps.kind, parts.kinds, parts.lead, ...parts.tongues),
    createStep(2, words.steps.facts, parts.facts, createFolderField(parts.slug, words)),
    createStep(3, words.steps.text, parts.headings, parts.body),
    photosStep,
    createStep(5, words.steps.propose, parts.kept, parts.proposal),
  )
  const preview = createElement('section', { class: 'write-preview' })
  preview.append(createElement('h2', { class: 'write-title' }, words.preview), parts.paper)
  root.replaceChildren(form, createElement('div', { class: 'write-side' }, parts.findings, preview))
  return { form, photosStep }
}

/** A numbered step of the form. */
function createStep(number: number, name: string, ...parts: HTMLElement[]): HTMLElement {
  return createElement(
    'section',
    { class: 'write-step' },
    createElement('p', { class: 'write-numeral', 'aria-hidden': 'true' }, String(number)),
    createElement('div', {}, createElement('h2', { class: 'write-title' }, name), ...parts),
  )
}

/** The field for the name of the document's folder, which is no field of its front matter. */
function createFolderField(input: HTMLInputElement, words: WriteWords): HTMLElement {
  return createElement(
    'div',
    { class: 'write-field' },
    createElement('label', { for: input.id, class: 'write-label' }, words.folder),
    createElement('p', { class: 'write-hint' }, words.folderHint),
    input,
  )
}

/** Waits until somebody turns to the page: whoever only sees it fetches nothing but the form. */
export function turnedTo(draft: string | null): Promise<unknown> {
  const signs = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll', 'dragenter']
  return draft
    ? Promise.resolve()
    : Promise.race(signs.map((sign) => new Promise((resolve) => addEventListener(sign, resolve, { once: true }))))
}

/** A wait until no syllable is being put together in a form: a field that changes under an input method loses it. */
export function watchComposition(form: HTMLElement): () => Promise<void> {
  let isComposing = false
  form.addEventListener('compositionstart', () => {
    isComposing = true
  })
  form.addEventListener('compositionend', () => {
    isComposing = false
  })
  return () =>
    isComposing
      ? new Promise((resolve) => form.addEventListener('compositionend', () => resolve(), { once: true }))
      : Promise.resolve()
}
