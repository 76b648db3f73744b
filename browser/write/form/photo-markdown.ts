/** What a text says of a photograph beside it. */
export interface PhotoWords {
  alt: string
  caption: string
}

const inBrackets = String.raw`((?:[^\[\]\\]|\\.)*)`
const inQuotes = String.raw`(?:\s+"((?:[^"\\]|\\.)*)")?`

function imageOf(name: string): RegExp {
  const file = name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  return new RegExp(String.raw`!\[${inBrackets}\]\(photos/${file}${inQuotes}\)`, 'g')
}

/** The Markdown that shows a photograph. */
export function photoMarkdown(name: string, { alt, caption }: PhotoWords): string {
  const title = caption ? ` "${oneLine(caption).replace(/[\\"]/g, String.raw`\$&`)}"` : ''
  return `![${oneLine(alt).replace(/[\\[\]]/g, String.raw`\$&`)}](photos/${name}${title})`
}

/** What a text says of a photograph where it first shows it; nothing where it does not. */
export function findPhotoWords(text: string, name: string): PhotoWords | undefined {
  const [match] = text.matchAll(imageOf(name))
  return match && { alt: plain(match[1]), caption: plain(match[2]) }
}

/** The text with other words for a photograph, wherever it shows it. */
export function withPhotoWords(text: string, name: string, words: PhotoWords): string {
  return text.replace(imageOf(name), () => photoMarkdown(name, words))
}

/** The text without a photograph; a line that showed nothing else goes with it. */
export function withoutPhoto(text: string, name: string): string {
  const image = imageOf(name).source
  return text.replace(new RegExp(`^${image}[ \t]*\n(?:[ \t]*\n)?|${image}`, 'gm'), '')
}

/** The level-2 headings of a text, in order. */
export function listSections(text: string): string[] {
  return linesOf(text).flatMap(({ heading }) => heading ?? [])
}

/** The section that a photograph stands in, counted from 1; 0 before the first, nothing where the text does not show it. */
export function sectionOf(text: string, name: string): number | undefined {
  const [match] = text.matchAll(imageOf(name))
  return match && listSections(text.slice(0, match.index)).length
}

/** The text with a photograph at the end of a section, and nowhere else. */
export function withPhotoIn(text: string, name: string, words: PhotoWords, section: number): string {
  const rest = withoutPhoto(text, name)
  const next = linesOf(rest).filter(({ heading }) => heading !== undefined)[section]
  const at = next?.start ?? rest.length
  const parts = [rest.slice(0, at).trimEnd(), photoMarkdown(name, words), rest.slice(at).trim()]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

/** The lines of a text with the headings among them; what looks like one within a fence of code is none. */
function linesOf(text: string): { start: number; heading?: string }[] {
  let start = 0
  let isCode = false
  return text.split('\n').map((line) => {
    const from = start
    start += line.length + 1
    if (/^ {0,3}(?:```|~~~)/.test(line)) isCode = !isCode
    const heading = isCode ? undefined : /^##\s+(.+?)\s*$/.exec(line)?.[1]
    return { start: from, ...(heading && { heading }) }
  })
}

function plain(text = ''): string {
  return text.replace(/\\([\\[\]"])/g, '$1')
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
