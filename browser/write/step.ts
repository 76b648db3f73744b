import type { WriteWords } from '../../lib/words/write'
import { createElement } from '../element'

/** A numbered step of the form. */
export function createStep(number: number, name: string, ...parts: HTMLElement[]): HTMLElement {
  return createElement(
    'section',
    { class: 'write-step' },
    createElement('p', { class: 'write-numeral', 'aria-hidden': 'true' }, String(number)),
    createElement('div', {}, createElement('h2', { class: 'write-title' }, name), ...parts),
  )
}

/** The field for the name of the document's folder, which is no field of its front matter. */
export function createFolderField(input: HTMLInputElement, words: WriteWords): HTMLElement {
  return createElement(
    'div',
    { class: 'write-field' },
    createElement('label', { for: input.id, class: 'write-label' }, words.folder),
    createElement('p', { class: 'write-hint' }, words.folderHint),
    input,
  )
}
