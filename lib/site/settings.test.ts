import { expect, test } from 'vitest'
import { paletteStyles } from './page-head'

test('each colour by day and by night, as a custom property', () => {
  const grey = { light: '#eeeeee', dark: '#111111' } as const
  const palette = { paper: grey, sheet: grey, ink: grey, muted: grey, line: grey, accent: grey, link: grey }
  expect(paletteStyles({ ...palette, onAccent: { light: '#ffffff', dark: '#000000' } })).toBe(
    ':root{--color-paper:light-dark(#eeeeee,#111111);--color-sheet:light-dark(#eeeeee,#111111);' +
      '--color-ink:light-dark(#eeeeee,#111111);--color-muted:light-dark(#eeeeee,#111111);' +
      '--color-line:light-dark(#eeeeee,#111111);--color-accent:light-dark(#eeeeee,#111111);' +
      '--color-link:light-dark(#eeeeee,#111111);--color-on-accent:light-dark(#ffffff,#000000);--color-film:#12100e}',
  )
})
