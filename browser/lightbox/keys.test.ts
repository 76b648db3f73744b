import { expect, test } from 'vitest'
import type { KeyPress } from '../keys'
import { findCommand } from './keys'

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...held,
})
const wishes = (keys: string[], isZoomed = false) => keys.map((key) => findCommand(press(key), isZoomed))

test('arrows, Home and End move, Space plays, and every other key is left alone', () => {
  expect(wishes(['ArrowLeft', 'ArrowRight', 'Home', 'End'])).toEqual([
    { move: 'previous' },
    { move: 'next' },
    { move: 'first' },
    { move: 'last' },
  ])
  expect(wishes([' ', 'Escape', 'ArrowUp', 'Tab', 'Enter', 'constructor'])).toEqual([{ play: true }, ...Array(5)])
})

test('in a zoomed photograph arrows look around, and Home and End still move', () => {
  expect(wishes(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'End'], true)).toEqual([
    { look: { x: -1, y: 0 } },
    { look: { x: 1, y: 0 } },
    { look: { x: 0, y: -1 } },
    { look: { x: 0, y: 1 } },
    { move: 'last' },
  ])
})

test('plus and minus zoom with and without Shift, as keyboards have them; with Ctrl they are the browser’s', () => {
  expect(wishes(['+', '=', '-', '_', '0'])).toEqual([
    { zoom: 'grow' },
    { zoom: 'grow' },
    { zoom: 'shrink' },
    { zoom: 'shrink' },
    { zoom: 'rest' },
  ])
  expect(findCommand(press('+', { shiftKey: true }), false)).toEqual({ zoom: 'grow' })
  expect(findCommand(press('+', { ctrlKey: true }), false)).toBeUndefined()
})

test.each(['altKey', 'ctrlKey', 'metaKey', 'shiftKey'] as const)('a key with %s belongs to the browser', (held) => {
  for (const key of ['ArrowLeft', 'Home', ' ']) expect(findCommand(press(key, { [held]: true }), true)).toBeUndefined()
})
