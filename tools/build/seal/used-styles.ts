import { transform } from 'lightningcss'

const className = /\.((?:\\.|[a-zA-Z_\u0080-\uffff-])(?:\\.|[\w\u0080-\uffff-])*)/g

/**
 * The stylesheet without the rules that ask for a class which is not among `used`, and without the variables that only such
 * rules of Tailwind read: Tailwind writes one sheet for the whole site, and a page carries its own part of it. Rules without a
 * class stay. Throws where the stylesheet cannot be parsed.
 */
export function keepUsedStyles(css: string, used: { has(name: string): boolean }): string {
  const kept = withoutSymbols(
    css,
    listClasses(css).filter((name) => !used.has(name)),
  )
  return withoutSymbols(
    kept,
    listVariables(kept).filter((name) => !kept.includes(`var(${name}`)),
  )
}

function withoutSymbols(css: string, unusedSymbols: string[]): string {
  const { code } = transform({ filename: 'page.css', code: Buffer.from(css), minify: true, unusedSymbols })
  return code.toString()
}

/** Each class that a stylesheet names, once, as a class attribute would have it: `.md\:flex` is `md:flex`. */
function listClasses(css: string): string[] {
  return [...new Set([...css.matchAll(className)].map(([, name = '']) => name.replace(/\\(.)/g, '$1')))]
}

/** Each variable of Tailwind's own that a stylesheet names, once; those of the theme may be read by the styles of a script. */
function listVariables(css: string): string[] {
  return [...new Set(css.match(/--tw-[\w-]+/g))]
}
