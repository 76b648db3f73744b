import { createElement } from '../element'
import { newId } from './control'

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
