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

/** What stands behind the name of a shortcode or an include: `key="value"` and values by their place. */
export interface EmbedArguments {
  named: Record<string, string>
  placed: string[]
}

/** Reads the arguments of a shortcode or an include; `meaningOf` says what an unquoted word stands for. */
export function readArguments(
  rest: string,
  meaningOf: (word: string) => string | undefined = (word) => word,
): EmbedArguments {
  const result: EmbedArguments = { named: {}, placed: [] }
  const pattern = /(?:([\w-]+)\s*=\s*)?(?:"((?:\\.|[^"\\])*)"|'((?:\\.|[^'\\])*)'|`([^`]*)`|([^\s"'`=]+))/g
  for (const [, key, double, single, raw, bare] of rest.matchAll(pattern)) {
    const value = (double ?? single)?.replace(/\\(.)/g, '$1') ?? raw ?? (bare === undefined ? '' : meaningOf(bare))
    if (value === undefined) continue
    if (key) result.named[key] = value
    else result.placed.push(value)
  }
  return result
}

/** What a shortcode or an include of a usual name shows, as Markdown: a link to a film, an image; nothing for any other. */
export function writeEmbed(name: string, { named, placed }: EmbedArguments): string | undefined {
  const [first = ''] = placed
  const id = named.id ?? named.video_id ?? named.videoId ?? named.url ?? first
  const provider =
    named.provider ?? (/^you-?tube|^yt$/i.test(name) || /^(?:video|embed)/i.test(name) ? 'youtube' : name)
  if (/^(?:you-?tube|yt|video|vimeo|embed)/i.test(name))
    return film(provider.toLowerCase(), id, named.title ?? named.caption)
  switch (name) {
    case 'gist': {
      const gist = placed.length > 1 ? placed.slice(0, 2).join('/') : id
      return gist
        ? link(
            `gist ${gist.replace(/^.*\//, '')}`,
            `https://gist.github.com/${gist.replace(/^https:\/\/gist\.github\.com\//, '')}`,
          )
        : undefined
    }
    case 'tweet':
    case 'x':
      return named.user
        ? link(`https://x.com/${named.user}/status/${id}`, `https://x.com/${named.user}/status/${id}`)
        : undefined
    case 'figure':
    case 'img':
    case 'image':
    case 'picture':
      return figure(named, first)
    default:
      return undefined
  }
}

function film(provider: string, id: string, title: string | undefined): string | undefined {
  if (/^https?:\/\//.test(id)) return link(title ?? id, id)
  const address =
    provider === 'vimeo'
      ? /^\d+$/.test(id) && `https://vimeo.com/${id}`
      : /^[\w-]{11}$/.test(id) && `https://youtu.be/${id}`
  return address ? link(title ?? address, address) : undefined
}

function figure(named: Record<string, string>, first: string): string | undefined {
  const source = named.src ?? named.image_path ?? named.image ?? named.path ?? named.url ?? first
  if (!source) return undefined
  const caption = named.caption ?? named.title ?? ''
  const alt = (named.alt ?? '').replace(/[[\]]/g, '\\$&')
  const image = `![${alt}](${source.replace(/ /g, '%20')}${caption ? ` ${JSON.stringify(caption)}` : ''})`
  return named.link ? `[${image}](${named.link})` : image
}

function link(words: string, address: string): string {
  return `[${words.replace(/[[\]]/g, '\\$&')}](${address})`
}
