import { expect, test } from 'vitest'
import { findPhotoId, findRelation, isPlainClick, isSearchKey, type KeyPress } from './keys'

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

test('K with Ctrl or Cmd asks for the search in every field, a slash only where nobody types', () => {
  expect(isSearchKey(press('k', { ctrlKey: true }), true)).toBe(true)
  expect(isSearchKey(press('ㅏ', { metaKey: true }), true)).toBe(true)
  expect(isSearchKey(press('/'), false)).toBe(true)
  expect(isSearchKey(press('/', { shiftKey: true }), false)).toBe(true)
  const others = [press('k'), press('k', { ctrlKey: true, shiftKey: true }), press('/', { altKey: true }), press('ㅏ')]
  expect([...others.map((each) => isSearchKey(each, false)), isSearchKey(press('/'), true)]).toEqual(
    Array(5).fill(false),
  )
})
