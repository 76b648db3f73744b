import { expect, test } from 'vitest'
import { nextTheme, parseTheme } from './theme'

test('goes from the device setting to light, to dark, and back', () => {
  expect(nextTheme('system')).toBe('light')
  expect(nextTheme('light')).toBe('dark')
  expect(nextTheme('dark')).toBe('system')
})

test('a stored value that is no theme is the device setting', () => {
  expect(['light', 'dark', 'sepia', '', null, undefined].map(parseTheme)).toEqual([
    'light',
    'dark',
    ...Array(4).fill('system'),
  ])
})
