import { transform } from 'lightningcss'

const className = /\.((?:\\.|[a-zA-Z_\u0080-\uffff-])(?:\\.|[\w\u0080-\uffff-])*)/g

/**
 * The stylesheet without the rules that ask for a class which is not among `used`: Tailwind writes one sheet for the whole
 * site, and a page carries its own part of it. Rules without a class stay. Throws where the stylesheet cannot be parsed.
 */
export function keepUsedStyles(css: string, used: { has(name: string): boolean }): string {
  const unused = listClasses(css).filter((name) => !used.has(name))
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(css),
    minify: true,
    unusedSymbols: unused,
  })
  return code.toString()
}

/** Each class that a stylesheet names, once, as a class attribute would have it: `.md\:flex` is `md:flex`. */
function listClasses(css: string): string[] {
  return [...new Set([...css.matchAll(className)].map(([, name = '']) => name.replace(/\\(.)/g, '$1')))]
}
