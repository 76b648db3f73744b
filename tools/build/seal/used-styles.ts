import { type Selector, transform } from 'lightningcss'

/** What a page has, or may be given by its scripts, of what the selectors of a stylesheet ask for. */
export interface Used {
  classes: ReadonlySet<string>
  /** Names of elements. */
  elements: ReadonlySet<string>
  /** Languages of texts, without their regions. */
  languages: ReadonlySet<string>
  /** Variables that styles of the scripts read. */
  variables: ReadonlySet<string>
}

/**
 * The stylesheet without the rules that ask for a class, an element or a language that is not in use, and without the variables
 * that only such rules read: Tailwind writes one sheet for the whole site, and a page carries its own part of it. Throws where
 * the stylesheet cannot be parsed.
 */
export function keepUsedStyles(css: string, used: Used): string {
  const unused = listNames(css).filter((name) => !isUsed(name, used))
  // Most pages of a kind ask for the same, and parsing a sheet takes longer than all else that a page is sealed with.
  const answers = known.get(css) ?? new Map<string, string>()
  known.set(css, answers)
  const question = [...unused, ...used.variables].join(' ')
  const answer = answers.get(question) ?? withoutUnused(css, new Set(unused), used)
  answers.set(question, answer)
  return answer
}

const known = new Map<string, Map<string, string>>()

function withoutUnused(css: string, unused: ReadonlySet<string>, used: Used): string {
  const kept = withInitialValues(eachSelector(css, (selector) => (isPossible(selector, unused) ? undefined : [])))
  const variables = new Set(kept.match(/--[\w-]+(?=:)|(?<=@property )--[\w-]+/g))
  return minify(kept, {
    unusedSymbols: [...variables].filter((name) => !kept.includes(`var(${name}`) && !used.variables.has(name)),
  })
}

/** The value itself where a variable of Tailwind's has never another than its initial one, which Tailwind states twice. */
function withInitialValues(css: string): string {
  const fallback = css.match(/@layer properties\{@supports[^{]*\{[^{}]*\{[^{}]*\}\}\}/)?.[0] ?? ''
  let rest = css.replace(fallback, '')
  for (const [, name = '', value = ''] of css.matchAll(/@property (--tw-[\w-]+)\{[^}]*initial-value:([^;}]+)/g)) {
    if (!rest.includes(`${name}:`)) rest = rest.replaceAll(`var(${name})`, value)
  }
  return /var\(--tw-/.test(rest) ? fallback + rest : rest
}

/** Whether a page without those names can have what a selector asks for. */
function isPossible(selector: Selector, unused: ReadonlySet<string>): boolean {
  return selector.every((part) => {
    if (part.type === 'class') return !unused.has(`.${part.name}`)
    if (part.type === 'type') return !unused.has(part.name)
    if (part.type !== 'pseudo-class') return true
    if (part.kind === 'host') return false
    if (part.kind === 'lang') return part.languages.some((language) => !unused.has(`:${language}`))
    const alternatives = part.kind === 'is' || part.kind === 'where' || part.kind === 'has' ? part.selectors : undefined
    return alternatives?.some((each) => isPossible(each, unused)) ?? true
  })
}

/** Each name that the selectors of a stylesheet ask for, once: `.flex` a class, `table` an element, `:ja` a language. */
function listNames(css: string): string[] {
  const found = namesIn.get(css)
  if (found) return found
  const names = new Set<string>()
  const collect = (selector: Selector): undefined => {
    for (const part of selector) {
      if (part.type === 'class') names.add(`.${part.name}`)
      if (part.type === 'type') names.add(part.name)
      if (part.type !== 'pseudo-class') continue
      if (part.kind === 'lang') for (const language of part.languages) names.add(`:${language}`)
      if (part.kind === 'is' || part.kind === 'where' || part.kind === 'has') part.selectors.forEach(collect)
    }
  }
  eachSelector(css, collect)
  namesIn.set(css, [...names])
  return [...names]
}

const namesIn = new Map<string, string[]>()

function isUsed(name: string, { classes, elements, languages }: Used): boolean {
  if (name.startsWith('.')) return classes.has(name.slice(1))
  return name.startsWith(':') ? languages.has(name.slice(1)) : elements.has(name)
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

/** The stylesheet with each selector replaced by those that `act` answers, where it answers any. */
function eachSelector(css: string, act: (selector: Selector) => Selector[] | undefined): string {
  return minify(css, { visitor: { Selector: act } })
}

function minify(css: string, options: Partial<Parameters<typeof transform>[0]>): string {
  return transform({ filename: 'page.css', code: Buffer.from(css), minify: true, ...options }).code.toString()
}
