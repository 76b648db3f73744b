import { expect, test } from 'vitest'
import { findPhotoId, findRelation, isPlainClick, type KeyPress } from './keys'

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...held,
})

test('a photograph page understands arrows and Escape', () => {
  const keys = ['ArrowLeft', 'ArrowRight', 'Escape', 'Home', 'End', ' ']
  expect(keys.map((key) => findRelation(press(key)))).toEqual(['prev', 'next', 'up', ...Array(3)])
})

test.each(['altKey', 'ctrlKey', 'metaKey', 'shiftKey'] as const)('a key with %s belongs to the browser', (held) => {
  expect(findRelation(press('ArrowLeft', { [held]: true }))).toBeUndefined()
})

test('only a click with the main button and no key held is ours', () => {
  const click = { ...press(''), button: 0 }
  expect(isPlainClick(click)).toBe(true)
  expect(isPlainClick({ ...click, button: 1 })).toBe(false)
  expect(isPlainClick({ ...click, metaKey: true })).toBe(false)
})

test('a history entry names its photograph, and other entries name none', () => {
  const states = [{ photo: '/en/gallery/a/01/' }, { photo: 1 }, {}, null, 'photo']
  expect(states.map(findPhotoId)).toEqual(['/en/gallery/a/01/', ...Array(4)])
})
