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
    const written = closing ? closingOf(name) : writtenOf(name, argumentsIn(rest), addressOf)
    if (written === undefined && !closing)
      report(lineAt(text, index), named({ en: 'shortcode', ko: '쇼트코드' }, excerptOf(whole)), became.inside)
    else if (written?.startsWith('['))
      report(lineAt(text, index), named({ en: 'shortcode', ko: '쇼트코드' }, excerptOf(whole)), became.asLink)
    edits.push({ start: index, end: index + whole.length, text: written ?? blankLines(whole) })
  }
  return applyEdits(text, edits)
}

interface ShortcodeArguments {
  named: Record<string, string>
  placed: string[]
}

function argumentsIn(rest: string): ShortcodeArguments {
  const result: ShortcodeArguments = { named: {}, placed: [] }
  for (const [, key, quoted, raw, bare] of rest.matchAll(
    /(?:([\w-]+)\s*=\s*)?(?:"((?:\\.|[^"\\])*)"|`([^`]*)`|([^\s"`=]+))/g,
  )) {
    const value = quoted?.replace(/\\(.)/g, '$1') ?? raw ?? bare ?? ''
    if (key) result.named[key] = value
    else result.placed.push(value)
  }
  return result
}

function writtenOf(
  name: string,
  { named: given, placed }: ShortcodeArguments,
  addressOf: (name: string) => string | undefined,
): string | undefined {
  const [first = ''] = placed
  const id = given.id ?? first
  switch (name) {
    case 'youtube':
      return id ? link(given.title ?? `https://youtu.be/${id}`, `https://youtu.be/${id}`) : undefined
    case 'vimeo':
      return id ? link(given.title ?? `https://vimeo.com/${id}`, `https://vimeo.com/${id}`) : undefined
    case 'gist':
      return placed[1] ? link(`gist ${placed[1]}`, `https://gist.github.com/${first}/${placed[1]}`) : undefined
    case 'tweet':
    case 'x': {
      const user = given.user && `https://x.com/${given.user}/status/${id}`
      return user ? link(user, user) : undefined
    }
    case 'figure':
    case 'img':
    case 'image':
      return figure(given, first)
    case 'highlight':
    case 'code':
      return `\`\`\`${given.lang ?? first}`
    case 'ref':
    case 'relref':
      return addressOf((given.path ?? first).split('#', 1)[0] ?? '')
    default:
      return undefined
  }
}

function closingOf(name: string): string | undefined {
  return name === 'highlight' || name === 'code' ? '```' : undefined
}

function figure(given: Record<string, string>, first: string): string | undefined {
  const source = given.src ?? first
  if (!source) return undefined
  const caption = given.caption ?? given.title ?? ''
  const alt = (given.alt ?? '').replace(/[[\]]/g, '\\$&')
  const image = `![${alt}](${source}${caption ? ` ${JSON.stringify(caption)}` : ''})`
  return given.link ? `[${image}](${given.link})` : image
}

function link(words: string, address: string): string {
  return `[${words.replace(/[[\]]/g, '\\$&')}](${address})`
}
