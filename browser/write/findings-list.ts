import type { WriteWords } from '../../lib/words/write'
import { createElement } from '../element'

/** One thing that the check found, as the page shows it. */
export interface ShownFinding {
  /** Where it is, in words. */
  place: string
  found: string
  expected?: string
  mend?: string
  /** Leads the author there. */
  go: () => void
  /** Writes what mends it, where one answer is right. */
  apply?: (() => void) | undefined
}

export interface ShownFindings {
  problems: readonly ShownFinding[]
  notices: readonly ShownFinding[]
  /** How many fields have to be filled in that nobody has come to yet. */
  waiting: number
}

/** The list of what the check found, which says aloud how much there is. */
export function createFindings(words: WriteWords) {
  const status = createElement('p', { role: 'status', class: 'write-status' }, words.quiet)
  const list = createElement('ol', { class: 'write-findings' })
  const notices = createElement('ol', { class: 'write-findings' })
  const look = createElement(
    'details',
    { class: 'write-look' },
    createElement('summary', {}, words.worthALook),
    notices,
  )
  look.hidden = true
  const element = createElement(
    'section',
    { class: 'write-clean' },
    createElement('h2', { class: 'write-title' }, words.findings),
  )
  element.append(status, list, look)
  return {
    element,
    /** Shows what was found, and how many fields wait to be filled in. What was said stays, where it is the same. */
    show({ problems, notices: worthALook, waiting }: ShownFindings) {
      const soFar = waiting > 0 ? words.waiting(waiting) : words.noFindings
      const said = problems.length === 0 ? soFar : words.findingCount(problems.length)
      if (status.textContent !== said) status.textContent = said
      element.classList.toggle('write-clean', problems.length === 0)
      list.replaceChildren(...problems.map((each) => itemOf(each, words)))
      notices.replaceChildren(...worthALook.map((each) => itemOf(each, words)))
      look.hidden = worthALook.length === 0
    },
    /** Says that nothing is judged yet. */
    rest() {
      this.show({ problems: [], notices: [], waiting: 0 })
      status.textContent = words.quiet
    },
    fail() {
      status.textContent = words.unavailable
    },
  }
}

function itemOf({ place, found, expected, mend, go, apply }: ShownFinding, words: WriteWords): HTMLLIElement {
  const button = createElement('button', { type: 'button', class: 'write-place' }, place)
  button.addEventListener('click', go)
  const item = createElement('li', {}, button, createElement('p', {}, found))
  if (expected) item.append(createElement('p', { class: 'write-expected' }, `→ ${expected}`))
  if (mend) item.append(createElement('pre', { class: 'write-mend', tabindex: '0' }, mend))
  if (apply) {
    const take = createElement('button', { type: 'button', class: 'write-apply' }, words.apply)
    take.addEventListener('click', apply)
    item.append(take)
  }
  return item
}
