import { expect, test } from 'vitest'
import { keepUsedFonts, keepUsedStyles } from './used-styles'

const css = `@layer base{body{margin:0}}
@layer utilities{.flex{display:flex}.gap-1\\.5{gap:.375rem}.hover\\:underline:hover{text-decoration:underline}
@media (width>=48rem){.md\\:grid{display:grid}.md\\:flex{display:flex}}}
.sheet li{color:red}.strip li{color:red}h1{margin:.5em}`

test('rules of the classes in use, and what asks for no class', () => {
  expect(keepUsedStyles(css, new Set(['flex', 'md:grid', 'sheet']))).toMatchInlineSnapshot(
    `"@layer base{body{margin:0}}@layer utilities{.flex{display:flex}@media (width>=48rem){.md\\:grid{display:grid}}}.sheet li{color:red}h1{margin:.5em}"`,
  )
})

test('everything that is in use stays', () => {
  const all = ['flex', 'gap-1.5', 'hover:underline', 'md:grid', 'md:flex', 'sheet', 'strip']
  const kept = keepUsedStyles(css, new Set(all))
  for (const name of all) expect(kept).toContain(`.${name.replace(/[:.]/g, '\\$&')}`)
})

test('variables of Tailwind that no rule in use reads are left out', () => {
  const withVariables =
    '.a{--tw-x:1;--y:2;margin:var(--tw-x)}.b{--tw-z:3;padding:var(--tw-z)}@property --tw-z{syntax:"*";inherits:false}'
  expect(keepUsedStyles(withVariables, new Set(['a']))).toBe('.a{--tw-x:1;--y:2;margin:var(--tw-x)}')
})

test('faces of fonts with a character of the page, and those for any', () => {
  const face = (name: string, range: string) => `@font-face{font-family:${name};${range}}`
  const faces = [
    face('any', ''),
    face('latin', 'unicode-range:U+21-7E,U+A9'),
    face('german', 'unicode-range:U+C?,U+D?,U+DF,U+E4'),
    face('vietnamese', 'unicode-range:U+1ea0-1ef9'),
  ]
  expect(keepUsedFonts(`${faces.join('')}a{b:c}`, 'Straße')).toBe(`${faces.slice(0, 3).join('')}a{b:c}`)
  expect(keepUsedFonts(faces.join(''), '모임')).toBe(faces[0])
})
