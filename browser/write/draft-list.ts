import { createStore, del, get, set, values } from 'idb-keyval'
import type { WriteWords } from '../../lib/words/write'
import { createElement } from '../element'
import type { Draft } from './draft'
import { newId } from './form/single-control'

const store = createStore('moim-write', 'drafts')

interface DraftListRequest {
  words: WriteWords
  /** Called with what the draft at hand is called from now on. */
  named: (name: string) => void
  open: (draft: Draft) => void
  begin: () => void
  importFile: (file: File) => void
}

/** The drafts of this browser: what to open, to begin, to throw away. */
export function createDraftList({ words, named, open, begin, importFile }: DraftListRequest) {
  const list = createElement('ul', { class: 'write-drafts' })
  const fresh = createElement('button', { type: 'button', class: 'write-add' }, words.newDraft)
  fresh.addEventListener('click', begin)
  const input = createElement('input', { id: newId(), type: 'file', accept: '.zip,.md', class: 'sr-only' })
  input.addEventListener('change', () => {
    const [file] = input.files ?? []
    input.value = ''
    if (file) importFile(file)
  })
  const label = createElement('label', { for: input.id, class: 'write-add' }, words.importFile)
  const name = createElement('input', {
    'aria-label': words.draftName,
    placeholder: words.draftName,
    autocomplete: 'off',
  })
  name.addEventListener('input', () => named(name.value.trim()))
  const status = createElement('p', { role: 'status', class: 'write-hint' })
  const summary = createElement('summary', {}, words.drafts)
  const box = createElement('details', { class: 'write-kept' }, summary, list)
  async function show(current: Draft) {
    name.value = current.name
    const drafts = (await listDrafts()).filter(({ id }) => id !== current.id)
    summary.textContent = `${words.drafts} (${drafts.length})`
    box.hidden = drafts.length === 0
    list.replaceChildren(...drafts.map((draft) => itemOf(draft, current)))
  }
  function nameOf({ kind, name, text }: Draft): string {
    const [, title = ''] = /^(?:title|name): *(.+)$/m.exec(text) ?? []
    return [words.kinds[kind].name, name || title || words.untitled].join(': ')
  }
  function itemOf(draft: Draft, current: Draft): HTMLLIElement {
    const known = nameOf(draft)
    const take = createElement('button', { type: 'button', class: 'write-open' }, known)
    take.addEventListener('click', () => open(draft))
    const remove = createElement(
      'button',
      { type: 'button', class: 'write-remove', 'aria-label': `${words.delete}: ${known}` },
      words.delete,
    )
    remove.addEventListener('click', async () => {
      if (!confirm(words.deleteAsk(known))) return
      await del(draft.id, store)
      await show(current)
    })
    return createElement('li', { class: 'write-row' }, take, remove)
  }
  const actions = createElement('div', { class: 'write-row' }, fresh, input, label)
  return {
    element: createElement('div', { class: 'write-bar' }, actions, name, status, box),
    show,
    say(text: string) {
      status.textContent = text
    },
  }
}

/** Keeps a draft in this browser. Rejects where the browser keeps nothing. */
export function keepDraft(draft: Draft): Promise<void> {
  return set(draft.id, draft, store)
}

/** The drafts of this browser, the latest first; none where it keeps nothing. */
async function listDrafts(): Promise<Draft[]> {
  const drafts: Draft[] = await values<Draft>(store).catch(() => [])
  return drafts.toSorted((a, b) => b.kept - a.kept)
}

/** The draft with an id. */
export function findDraft(id: string): Promise<Draft | undefined> {
  return get<Draft>(id, store).catch(() => undefined)
}
