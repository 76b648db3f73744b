import type { Field } from '../../lib/model/field'
import { createElement } from '../element'
import type { Control, ControlContext } from './control'
import { localTime, momentIn } from './moment'

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
