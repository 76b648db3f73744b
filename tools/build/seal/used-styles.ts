import { transform } from 'lightningcss'

const className = /\.((?:\\.|[a-zA-Z_\u0080-\uffff-])(?:\\.|[\w\u0080-\uffff-])*)/g

/** Tailwind's reset has a dozen rules for the parts of fields for dates, which no page of ours has. */
const dateFields = /::-webkit-(?:date|calendar)[^{}]*\{[^{}]*\}/g

/**
 * The stylesheet without the rules that ask for a class which is not among `used`, and without the variables that only such
 * rules of Tailwind read: Tailwind writes one sheet for the whole site, and a page carries its own part of it. Rules without a
 * class stay. Throws where the stylesheet cannot be parsed.
 */
export function keepUsedStyles(css: string, used: { has(name: string): boolean }): string {
  const unused = listClasses(css).filter((name) => !used.has(name))
  // Most pages of a kind ask for the same classes, and parsing a sheet takes longer than all else that a page is sealed with.
  const answers = known.get(css) ?? new Map<string, string>()
  known.set(css, answers)
  const question = unused.join(' ')
  const answer = answers.get(question) ?? withoutUnused(css, unused)
  answers.set(question, answer)
  return answer
}

const known = new Map<string, Map<string, string>>()

function withoutUnused(css: string, unused: string[]): string {
  const kept = withoutSymbols(css, unused)
  return withoutSymbols(
    kept.replace(dateFields, ''),
    listVariables(kept).filter((name) => !kept.includes(`var(${name}`)),
  )
}

/** The stylesheet without the faces of fonts whose `unicode-range` has none of the characters of a text: nobody would see them. */
export function keepUsedFonts(css: string, text: string): string {
  return css.replace(/@font-face\s*\{[^}]*\}/g, (face) => {
    const ranges = Array.from(face.matchAll(unicodeRange), ([, from = '', to = from]) => {
      return `\\u{${from.replaceAll('?', '0')}}-\\u{${to.replaceAll('?', 'F')}}`
    })
    return ranges.length === 0 || new RegExp(`[${ranges.join('')}]`, 'u').test(text) ? face : ''
  })
}

/** CSS Fonts 4, section 4.5: `U+26`, `U+0-7F`, `U+4??`. */
const unicodeRange = /U\+([\da-f?]+)(?:-([\da-f]+))?/gi

function withoutSymbols(css: string, unusedSymbols: string[]): string {
  const { code } = transform({ filename: 'page.css', code: Buffer.from(css), minify: true, unusedSymbols })
  return code.toString()
}

/** Each class that a stylesheet names, once, as a class attribute would have it: `.md\:flex` is `md:flex`. */
function listClasses(css: string): string[] {
  const known = classesIn.get(css)
  if (known) return known
  const classes = [...new Set([...css.matchAll(className)].map(([, name = '']) => name.replace(/\\(.)/g, '$1')))]
  classesIn.set(css, classes)
  return classes
}

const classesIn = new Map<string, string[]>()

/** Each variable of Tailwind's own that a stylesheet names, once; those of the theme may be read by the styles of a script. */
function listVariables(css: string): string[] {
  return [...new Set(css.match(/--tw-[\w-]+/g))]
}
