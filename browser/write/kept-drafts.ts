import { createStore, del, get, set, values } from 'idb-keyval'
import type { Draft } from './draft'

const store = createStore('moim-write', 'drafts')

/** Keeps a draft in this browser. Rejects where the browser keeps nothing. */
export function keepDraft(draft: Draft): Promise<void> {
  return set(draft.id, draft, store)
}

/** The drafts of this browser, the latest first; none where it keeps nothing. */
export async function listDrafts(): Promise<Draft[]> {
  const drafts: Draft[] = await values<Draft>(store).catch(() => [])
  return drafts.toSorted((a, b) => b.kept - a.kept)
}

/** The draft with an id. */
export function findDraft(id: string): Promise<Draft | undefined> {
  return get<Draft>(id, store).catch(() => undefined)
}

export function removeDraft(id: string): Promise<void> {
  return del(id, store)
}
