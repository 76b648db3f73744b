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

function plain(text = ''): string {
  return text.replace(/\\([\\[\]"])/g, '$1')
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
