import type { Field } from '../../../lib/model/field'
import { LocalizedText } from '../../../lib/model/shared-types'
import { fieldsOf, itemOf, nestedTypeOf } from '../../../lib/model/type'
import { type Language, languageName, languages } from '../../../lib/site/languages'
import { guideLanguage } from '../../../lib/site/settings'
import { createElement } from '../../element'
import { type Control, type ControlContext, choiceControl, newId, singleControl } from './single-control'

/** The control of a field with a value, below a label that says what the model says of it. */
export function createControl(name: string, field: Field, value: unknown, context: ControlContext): Control {
  if (field.type === 'list') return listControl(name, field, value, context)
  if (field.type === 'nested') {
    return groupOf(labelOf(name, field, context), nestedControl(field, value, context))
  }
  const choices = context.choices(field)
  const control = choices ? choiceControl(choices, value, context) : singleControl(name, field, value, context)
  const { label, hint } = labelOf(name, field, context)
  const input = control.find([])
  input.id = newId()
  const caption = createElement('label', { for: input.id, class: 'write-label' }, ...label)
  const box = createElement('div', { class: 'write-field' }, caption)
  if (hint) {
    const note = createElement('p', { id: newId(), class: 'write-hint' }, hint)
    input.setAttribute('aria-describedby', note.id)
    box.append(note)
  }
  box.append(control.element)
  return { ...control, element: box }
}

/** Of what the model says of a field the first sentence names it, and the rest explains it. */
function labelOf(name: string, field: Field, { language, words }: ControlContext) {
  const meaning = field.meaning[guideLanguage(language)]
  const [, first = meaning, rest = ''] = /^(.+?[.다요])(?:\s+(.+))?$/s.exec(meaning) ?? []
  const isNeeded = field.required || field.requiredOnce
  const key = createElement('code', { class: 'write-key' }, name)
  const mark = isNeeded ? [createElement('span', { class: 'write-needed' }, words.required)] : []
  // What a date looks like need not be said where it is picked, nor where a document lies that is chosen from a list.
  const label = first.replace(/\.$|: [\d-]+\.?$/, '')
  return { label: [label, ' ', key, ...mark], hint: field.refersTo ? '' : rest }
}

function groupOf({ label, hint }: ReturnType<typeof labelOf>, control: Control): Control {
  const legend = createElement('legend', { class: 'write-label' }, ...label)
  const group = createElement('fieldset', { class: 'write-group' }, legend)
  if (hint) group.append(createElement('p', { class: 'write-hint' }, hint))
  group.append(control.element)
  return { ...control, element: group }
}

function nestedControl(field: Field, value: unknown, context: ControlContext): Control {
  if (field.type !== 'nested') throw new Error('Not a nested field')
  const type = nestedTypeOf(field)
  const values: Record<string, unknown> = typeof value === 'object' && value !== null ? { ...value } : {}
  const parts = new Map(
    type === LocalizedText
      ? languages.map((each) => [each, languageControl(each, values[each], context)] as const)
      : [...fieldsOf(type)].map(([name, part]) => [name, createControl(name, part, values[name], context)] as const),
  )
  const element = createElement('div', { class: type === LocalizedText ? 'write-languages' : 'write-parts' })
  element.append(...[...parts.values()].map((part) => part.element))
  return {
    element,
    read() {
      const stated = [...parts].flatMap(([name, part]) => {
        const read = part.read()
        return read === undefined ? [] : [[name, read] as const]
      })
      return stated.length > 0 ? Object.fromEntries(stated) : undefined
    },
    find: ([name, ...rest]) => parts.get(String(name))?.find(rest) ?? [...parts.values()][0]?.find([]) ?? element,
  }
}

/** One language of a short text. */
function languageControl(language: Language, value: unknown, context: ControlContext): Control {
  const input = createElement('input', { id: newId(), lang: language, autocomplete: 'off' })
  if (typeof value === 'string') input.value = value
  input.addEventListener('input', context.changed)
  const label = createElement('label', { for: input.id }, languageName(language, context.language))
  return {
    element: createElement('div', { class: 'write-language' }, label, input),
    read: () => input.value.trim() || undefined,
    find: () => input,
  }
}

function listControl(
  name: string,
  field: Extract<Field, { type: 'list' }>,
  value: unknown,
  context: ControlContext,
): Control {
  const item = itemOf(field)
  const { words } = context
  const rows: { control: Control; row: HTMLElement; legend?: HTMLElement }[] = []
  const list = createElement('div', { class: 'write-rows' })
  const add = createElement('button', { type: 'button', class: 'write-add' }, words.add)
  const number = () =>
    rows.forEach(({ legend, control }, index) => {
      const label = words.number(index + 1)
      if (legend) legend.textContent = label
      else control.find([]).setAttribute('aria-label', label)
    })
  function addRow(content: unknown): Control {
    const remove = createElement('button', { type: 'button', class: 'write-remove' }, words.remove)
    const choices = context.choices(item)
    const isNested = item.type === 'nested'
    const control = isNested
      ? nestedControl(item, content, context)
      : choices
        ? choiceControl(choices, content, context)
        : singleControl(name, item, content, context)
    const legend = createElement('legend', {})
    const row = isNested
      ? createElement('fieldset', { class: 'write-item' }, legend, control.element, remove)
      : createElement('div', { class: 'write-row' }, control.element, remove)
    const entry = { control, row, ...(isNested && { legend }) }
    rows.push(entry)
    list.append(row)
    remove.addEventListener('click', () => {
      rows.splice(rows.indexOf(entry), 1)
      row.remove()
      number()
      context.changed()
      add.focus()
    })
    number()
    return control
  }
  for (const each of Array.isArray(value) ? value : []) addRow(each)
  if (rows.length === 0 && (field.required || field.requiredOnce)) addRow(undefined)
  add.addEventListener('click', () => addRow(undefined).find([]).focus())
  const control: Control = {
    element: createElement('div', {}, list, add),
    read() {
      const stated = rows.flatMap((row) => row.control.read() ?? [])
      return stated.length > 0 ? stated : undefined
    },
    find: ([index, ...rest]) => rows[Number(index ?? 0)]?.control.find(rest) ?? add,
  }
  return groupOf(labelOf(name, field, context), control)
}
