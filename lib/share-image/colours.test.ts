import { expect, test } from 'vitest'
import { lightColours, readColours } from './colours'

test('the light half of a token, or the token itself', () => {
  const theme = ['paper', 'muted', 'line', 'accent'].map((name) => `--color-${name}: #abcdef;`).join('\n')
  expect(readColours(`${theme}\n--color-ink: light-dark( #1d1916, #eee7db);`)).toMatchObject({
    ink: '#1d1916',
    paper: '#abcdef',
  })
  expect(() => readColours(theme)).toThrowErrorMatchingInlineSnapshot(
    `[Error: The theme has no --color-ink that begins with a colour such as #1d1916]`,
  )
})

test('the site’s own theme has all of them', () => {
  expect(new Set(Object.values(lightColours())).size).toBe(5)
})
