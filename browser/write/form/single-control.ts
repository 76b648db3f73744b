import { momentAt } from '../../../lib/clock/wall-clock'
import type { Field } from '../../../lib/model/field'
import type { Language } from '../../../lib/site/languages'
import type { WriteWords } from '../../../lib/words/write'
import { site } from '../../../site.config'
import { createElement } from '../../element'

/** Where in a value something stands: `sessions`, 0, `title`, `ko`. */
export type FieldPath = readonly (string | number)[]

/** What a form has for a field: an element to put into the page, and what it states. */
export interface Control {
  element: HTMLElement
  /** What it states; undefined where it is empty. */
  read: () => unknown
  /** The element of a part of the value, or the nearest one around it. */
  find: (path: FieldPath) => HTMLElement
}

/** What every control of a form needs. */
export interface ControlContext {
  language: Language
  words: WriteWords
  /** What there is to choose among for a field that refers to documents, with what people call them. */
  choices: (field: Field) => { value: string; label: string }[] | undefined
  /** The id of the list of names to suggest for a field. */
  suggestions: (field: Field, name: string) => string | undefined
  changed: () => void
}

let count = 0

/** An id for an element of a form that no other has. */
export function newId(): string {
  count += 1
  return `write-${count}`
}

/** A list to choose one entry of. */
export function choiceControl(
  choices: readonly { value: string; label: string }[],
  value: unknown,
  { words, changed }: Pick<ControlContext, 'words' | 'changed'>,
): Control {
  const known = choices.some((choice) => choice.value === value)
  // What the text states and the site does not know stays until somebody chooses otherwise.
  const other = typeof value === 'string' && !known ? [{ value, label: value }] : []
  const options = [{ value: '', label: words.none }, ...other, ...choices].map((choice) =>
    createElement('option', { value: choice.value }, choice.label),
  )
  const select = createElement('select', {}, ...options)
  select.value = typeof value === 'string' ? value : ''
  select.addEventListener('change', changed)
  return { element: select, read: () => select.value || undefined, find: () => select }
}

/** What takes one value: a date is picked, a number counted, one of a few chosen, all else written. */
export function singleControl(name: string, field: Field, value: unknown, context: ControlContext): Control {
  const { changed } = context
  if (field.type === 'enum') {
    return choiceControl(
      field.options.map((option) => ({ value: String(option), label: String(option) })),
      value,
      context,
    )
  }
  if (field.type === 'boolean') {
    const input = createElement('input', { type: 'checkbox' })
    input.checked = value === true
    input.addEventListener('change', changed)
    return { element: input, read: () => (input.checked ? true : undefined), find: () => input }
  }
  if (field.format === 'moment') return momentControl(value, changed)
  if (field.type === 'string' && isProse(field)) return proseControl(value, changed)
  const type =
    field.type === 'number' ? 'number' : isDay(field, value) ? 'date' : field.format === 'url' ? 'url' : 'text'
  const input = createElement('input', { type, autocomplete: 'off' })
  const list = context.suggestions(field, name)
  if (list) input.setAttribute('list', list)
  if (type === 'number') input.min = '0'
  if (typeof value === 'string' || typeof value === 'number') input.value = String(value)
  input.addEventListener('input', changed)
  return {
    element: input,
    read: () => (type === 'number' && input.value !== '' ? Number(input.value) : input.value.trim() || undefined),
    find: () => input,
  }
}

function isDay({ format }: Field, value: unknown): boolean {
  const isShort = typeof value !== 'string' || value.length <= '2025-04-07'.length
  return format === 'day' || (format === 'dayOrMoment' && isShort)
}

/** What may be a sentence or two has no form to keep. */
function isProse({ format, isName, refersTo }: Field): boolean {
  return !format && !isName && !refersTo
}

/** A text that grows with what is written, without line breaks: a value of the front matter has none. */
function proseControl(value: unknown, changed: () => void): Control {
  const area = createElement('textarea', { rows: '1', autocomplete: 'off' })
  if (typeof value === 'string') area.value = value
  area.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.isComposing) event.preventDefault()
  })
  area.addEventListener('input', changed)
  return { element: area, read: () => area.value.replace(/\s*\n\s*/g, ' ').trim() || undefined, find: () => area }
}

/** A moment is picked as the clock at the venue shows it. */
function momentControl(value: unknown, changed: () => void): Control {
  const input = createElement('input', { type: 'datetime-local' })
  const stated = typeof value === 'string' ? value : ''
  const local = localTime(stated)
  input.value = local
  input.addEventListener('input', changed)
  // What was not touched keeps the offset that somebody wrote.
  const read = () => (input.value === local ? stated : momentIn(input.value)) || undefined
  return { element: input, read, find: () => input }
}

/** The date and time of a moment as a field for both takes them: `2025-03-30T13:00`; empty for what is no moment. */
export function localTime(moment: string): string {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.exec(moment)?.[0] ?? ''
}

/** A local time at the venues as a moment with the offset of that day: `2025-03-30T13:00:00+09:00`; empty for what is none. */
export function momentIn(local: string, timeZone: string = site.timeZone): string {
  const [day = '', time = ''] = localTime(local).split('T')
  return day && momentAt(day, time, timeZone)
}

/** A row of radio buttons. */
export function createChoice<Value extends string>(
  name: string,
  values: readonly Value[],
  labelOf: (value: Value) => string,
  chosen: (value: Value) => void,
) {
  const group = newId()
  const inputs = values.map((value) => createElement('input', { type: 'radio', name: group, id: newId(), value }))
  const element = createElement(
    'fieldset',
    { class: 'write-choice' },
    createElement('legend', { class: 'sr-only' }, name),
  )
  for (const [index, input] of inputs.entries()) {
    const value = values[index]
    if (value === undefined) continue
    input.addEventListener('change', () => chosen(value))
    element.append(input, createElement('label', { for: input.id }, labelOf(value)))
  }
  return {
    element,
    show(value: Value) {
      for (const input of inputs) input.checked = input.value === value
    },
  }
}
