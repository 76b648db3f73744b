import { expect, test } from 'vitest'
import { keepUsedFonts, keepUsedStyles } from './used-styles'

const css = `@layer base{body{margin:0}}
@layer utilities{.flex{display:flex}.gap-1\\.5{gap:.375rem}.hover\\:underline:hover{text-decoration:underline}
@media (width>=48rem){.md\\:grid{display:grid}.md\\:flex{display:flex}}}
.sheet li{color:red}.strip li{color:red}h1{margin:.5em}`

/** A stylesheet as a page with those classes and elements, in Korean, keeps it. */
function keep(css: string, classes: string[], elements: string[] = [], variables: string[] = []): string {
  const used = { classes: new Set(classes), elements: new Set(elements), variables: new Set(variables) }
  return keepUsedStyles(css, { ...used, languages: new Set(['ko']) })
}

test('rules of the classes in use, and what asks for no class', () => {
  expect(keep(css, ['flex', 'md:grid', 'sheet'], ['body', 'li', 'h1'])).toMatchInlineSnapshot(
    `"@layer base{body{margin:0}}@layer utilities{.flex{display:flex}@media (width>=48rem){.md\\:grid{display:grid}}}.sheet li{color:red}h1{margin:.5em}"`,
  )
})

test('everything that is in use stays', () => {
  const all = ['flex', 'gap-1.5', 'hover:underline', 'md:grid', 'md:flex', 'sheet', 'strip']
  const kept = keep(css, all, ['li'])
  for (const name of all) expect(kept).toContain(`.${name.replace(/[:.]/g, '\\$&')}`)
})

test('an element or a language that a page has not', () => {
  const asked =
    'td,p{margin:0}:is(td,th)>p{color:red}:is(p,td) p{top:0}p:has(td){top:1px}:lang(ja){top:2px}:lang(ko){top:3px}:host{top:4px}'
  expect(keep(asked, [], ['p'])).toBe('p{margin:0}:is(p,td) p{top:0}:lang(ko){top:3px}')
})

test('variables that nothing in use reads are left out', () => {
  const asked =
    ':root{--x:1;--y:2;--z:3}.a{margin:var(--x)}.b{padding:var(--z)}@property --z{syntax:"*";inherits:false}'
  expect(keep(asked, ['a'], [], ['--y'])).toBe(':root{--x:1;--y:2}.a{margin:var(--x)}')
})

test('a variable of Tailwind that only ever has its initial value is that value', () => {
  const properties = '@layer properties{@supports (top:0){*{--tw-s:solid}}}'
  const asked = `${properties}.a{border-style:var(--tw-s)}.b{--tw-s:dashed}@property --tw-s{syntax:"*";inherits:false;initial-value:solid}`
  expect(keep(asked, ['a'])).toBe('.a{border-style:solid}')
  expect(keep(asked, ['a', 'b'])).toContain(`${properties}.a{border-style:var(--tw-s)}.b{--tw-s:dashed}@property`)
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
