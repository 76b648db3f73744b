import { type EmbedArguments, readArguments, writeEmbed } from './embeds'
import { codeIn } from './markdown'
import { applyEdits, blankLines, type Edit, excerptOf, lineAt, type Passage } from './passage'
import { became, named } from './words'

const shortcode = /\{\{([<%])\s*(\/?)\s*([\w/.-]+)((?:[^"`>%]|"(?:\\.|[^"\\])*"|`[^`]*`)*?)\s*(\/?)[>%]\}\}/g
/** A shortcode that is shown as it is written. */
const shown = /\{\{([<%])\/\*\s*([\s\S]*?)\s*\*\/[>%]\}\}/g

/**
 * Takes the shortcodes of Hugo out of a text: players become links, figures images, `highlight` a fence, `ref` the address of a
 * page. Of any other the text between its tags is kept, and it is reported with all it says.
 */
export function takeShortcodes({ text, report }: Passage, addressOf: (name: string) => string | undefined): string {
  const isCode = codeIn(text)
  const edits: Edit[] = []
  for (const { index, 0: whole, 1: sign = '', 2: inside = '' } of text.matchAll(shown)) {
    const written = `{{${sign} ${inside} ${sign === '<' ? '>' : '%'}}}`
    edits.push({ start: index, end: index + whole.length, text: isCode(index) ? written : `\`${written}\`` })
  }
  for (const { index, 0: whole, 2: closing, 3: name = '', 4: rest = '' } of text.matchAll(shortcode)) {
    if (isCode(index) || edits.some(({ start, end }) => start <= index && index < end)) continue
    const written = closing ? closingOf(name) : writtenOf(name, readArguments(rest), addressOf)
    if (written === undefined && !closing)
      report(lineAt(text, index), named({ en: 'shortcode', ko: '쇼트코드' }, excerptOf(whole)), became.inside)
    else if (written?.startsWith('['))
      report(lineAt(text, index), named({ en: 'shortcode', ko: '쇼트코드' }, excerptOf(whole)), became.asLink)
    edits.push({ start: index, end: index + whole.length, text: written ?? blankLines(whole) })
  }
  return applyEdits(text, edits)
}

function writtenOf(
  name: string,
  given: EmbedArguments,
  addressOf: (name: string) => string | undefined,
): string | undefined {
  const [first = ''] = given.placed
  if (name === 'highlight' || name === 'code') return `\`\`\`${given.named.lang ?? first}`
  if (name === 'ref' || name === 'relref') return addressOf((given.named.path ?? first).split('#', 1)[0] ?? '')
  return writeEmbed(name, given)
}

function closingOf(name: string): string | undefined {
  return name === 'highlight' || name === 'code' ? '```' : undefined
}
