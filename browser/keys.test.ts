import { expect, test } from 'vitest'
import { findMove, findRelation, isPlainClick, type KeyPress } from './keys'

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...held,
})

test('the lightbox understands arrows, Home and End, and leaves every other key alone', () => {
  const keys = ['ArrowLeft', 'ArrowRight', 'Home', 'End', 'Escape', ' ', 'ArrowUp', 'Tab', 'constructor']
  expect(keys.map((key) => findMove(press(key)))).toEqual(['previous', 'next', 'first', 'last', ...Array(5)])
})

test('a photograph page understands arrows and Escape', () => {
  const keys = ['ArrowLeft', 'ArrowRight', 'Escape', 'Home', 'End', ' ']
  expect(keys.map((key) => findRelation(press(key)))).toEqual(['prev', 'next', 'up', ...Array(3)])
})

test.each(['altKey', 'ctrlKey', 'metaKey', 'shiftKey'] as const)('a key with %s belongs to the browser', (held) => {
  expect(findMove(press('ArrowLeft', { [held]: true }))).toBeUndefined()
  expect(findRelation(press('ArrowLeft', { [held]: true }))).toBeUndefined()
})

test('only a click with the main button and no key held is ours', () => {
  const click = { ...press(''), button: 0 }
  expect(isPlainClick(click)).toBe(true)
  expect(isPlainClick({ ...click, button: 1 })).toBe(false)
  expect(isPlainClick({ ...click, metaKey: true })).toBe(false)
})
