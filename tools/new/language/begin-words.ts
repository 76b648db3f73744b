/** Everything in words: texts, and what functions make of values, each with the path that leads to it. */
export function listTexts(words: unknown, path = ''): [path: string, text: string][] {
  if (typeof words === 'string') return [[path, words]]
  if (typeof words === 'function') return [[`${path}()`, words('7', '9')]]
  return Object.entries(words as object).flatMap(([name, value]) => listTexts(value, path ? `${path}.${name}` : name))
}

/** The file of words for a language, with the text of the English one to be replaced. */
export function beginWords(english: string, language: string): string {
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language
  return english
    .replace(
      /^/,
      "import type { Words } from './en'\nimport type { TextWords } from './markdown'\nimport type { SearchWords } from './search'\nimport type { WriteWords } from './write'\n\n",
    )
    .replace('export const search = {', 'export const search: SearchWords = {')
    .replace('export const inTexts = {', 'export const inTexts: TextWords = {')
    .replace('export const write = {', 'export const write: WriteWords = {')
    .replace('export const words = {', 'export const words: Words = {')
    .replace('/** What the search says.', `/** What the search says, in ${name}.`)
    .replace('/** What stands within texts.', `/** What stands within texts, in ${name}.`)
    .replace('/** What the page for writing says.', `/** What the page for writing says, in ${name}.`)
    .replace('in English. */', `in ${name}. */`)
    .replace(/\n\/\*\* Everything the site itself says\. Every[^\n]*\nexport type Words[^\n]*\n/, '')
}

/**
 * The paths of texts that are English still, in their order. What another language says in the same words is a name, such as
 * GitHub, or may well be the same.
 */
export function listUntranslated(words: unknown, english: unknown, others: readonly unknown[]): string[] {
  const said = new Map(listTexts(english))
  const shared = new Set(
    others.flatMap((other) => listTexts(other).flatMap(([path, text]) => (said.get(path) === text ? path : []))),
  )
  return listTexts(words).flatMap(([path, text]) => (said.get(path) === text && !shared.has(path) ? path : []))
}
