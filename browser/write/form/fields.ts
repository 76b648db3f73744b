import type { Field } from '../../../lib/model/field'
import { kinds } from '../../../lib/model/kinds'
import { fieldsOf } from '../../../lib/model/type'
import type { Language } from '../../../lib/site/languages'
import type { WriteWords } from '../../../lib/words/write'
import { createElement } from '../../element'
import type { WritableKind } from '../draft'
import type { KnownSite } from '../known-site'
import { createControl } from './control'
import { type Control, type ControlContext, type FieldPath, newId } from './single-control'

/** The fields that are shown at once, in the order in which people know them; all others are a click away. */
const first: Record<WritableKind, readonly string[]> = {
  posts: ['event', 'title', 'date', 'authors', 'summary', 'tags'],
  events: ['title', 'date', 'status', 'venue', 'sessions'],
  people: ['name', 'links'],
}

/** The form of a kind's fields. */
export interface Fields {
  element: HTMLElement
  /** What a field states now. */
  read: (name: string) => unknown
  /** Shows another value of a field. */
  show: (name: string, value: unknown) => void
  /** The element of a field, or of a part of it, by the path that a problem has; nothing for a path of no field. */
  find: (path: string) => HTMLElement | undefined
}

interface FieldsRequest {
  kind: WritableKind
  values: Record<string, unknown>
  language: Language
  words: WriteWords
  site: KnownSite | undefined
  changed: (name: string) => void
}

/** Makes the form of a kind from the model, filled with what a text states. */
export function createFields({ kind, values, language, words, site, changed }: FieldsRequest): Fields {
  const fields = fieldsOf(kinds[kind])
  const controls = new Map<string, Control>()
  const lists = site ? [nameList(site.people), nameList(site.tags)] : []
  const [people, tags] = lists
  const contextOf = (name: string): ControlContext => ({
    ...{ language, words, changed: () => changed(name) },
    choices: (field) => choicesOf(field, site),
    suggestions: (field, key) =>
      key === 'tags' ? tags?.id : field.isName && ['authors', 'speakers'].includes(key) ? people?.id : undefined,
  })
  const make = (name: string, value: unknown): HTMLElement[] => {
    const field = fields.get(name)
    if (!field) return []
    const control = createControl(name, field, value, contextOf(name))
    controls.set(name, control)
    return [control.element]
  }
  const shown = first[kind]
  const others = [...fields.keys()].filter((name) => !shown.includes(name))
  const more = createElement('details', { class: 'write-more' })
  more.append(
    createElement('summary', {}, words.moreFields(others.length)),
    createElement('div', { class: 'write-fields' }, ...others.flatMap((name) => make(name, values[name]))),
  )
  more.open = others.some((name) => values[name] !== undefined)
  const element = createElement('div', { class: 'write-fields' })
  element.append(...shown.flatMap((name) => make(name, values[name])), more, ...lists)
  return {
    element,
    read: (name) => controls.get(name)?.read(),
    show(name, value) {
      const before = controls.get(name)?.element
      const [after] = make(name, value)
      if (before && after) before.replaceWith(after)
    },
    find(path) {
      const [name, ...rest] = partsOf(path)
      const found = controls.get(String(name))?.find(rest)
      if (found && more.contains(found)) more.open = true
      return found
    },
  }
}

/** `sessions[3].title.ko` as its parts. */
export function partsOf(path: string): FieldPath {
  return path.split(/[.[\]]+/).flatMap((part) => (part === '' ? [] : /^\d+$/.test(part) ? Number(part) : part))
}

function choicesOf({ refersTo }: Field, site: KnownSite | undefined) {
  if (!refersTo) return undefined
  // The list of what there is comes later; the field is one to choose from already.
  if (!site) return []
  if (refersTo !== 'events') return site.slugsOf(refersTo).map((slug) => ({ value: slug, label: slug }))
  return site.events.map(({ slug, title, date }) => ({ value: slug, label: [date, title].filter(Boolean).join(' · ') }))
}

function nameList(names: readonly string[]): HTMLDataListElement {
  return createElement('datalist', { id: newId() }, ...names.map((value) => createElement('option', { value })))
}
