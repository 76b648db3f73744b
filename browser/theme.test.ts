import { expect, test } from 'vitest'
import { otherTheme, parseTheme } from './theme'

test('the first press changes what is seen, the second goes back to what the device says', () => {
  expect(otherTheme('light', 'light')).toBe('dark')
  expect(otherTheme('dark', 'light')).toBe('system')
  expect(otherTheme('dark', 'dark')).toBe('light')
  expect(otherTheme('light', 'dark')).toBe('system')
})

test('a stored value that is no theme is the device setting', () => {
  expect(['light', 'dark', 'sepia', '', null, undefined].map(parseTheme)).toEqual([
    'light',
    'dark',
    ...Array(4).fill('system'),
  ])
})
