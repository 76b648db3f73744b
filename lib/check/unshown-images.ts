import type { Nodes, Parents } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { judgeHtml } from './html'
import type { MisplacedImage } from './images'
import { quote } from './problem'
import type { InEach } from './said'

/** An image that readers of the site would not see as it is written. */
export interface UnshownImage {
  alt: string
  url: string
  caption?: string
  /** In the text or the node it was found in. */
  offset: number
  why: MisplacedImage
}

const unreadImage =
  /(?<!\\)[!！](?:\[([^\][]{0,500})\](?:\(|[ \u3000]?[(（](?=[^\n)）]{0,300}\.(?:jpe?g|png|webp)))([^\n]{0,500})|\[\[([^\]|\n]{1,300})(?:\|[^\]\n]*)?\]\])/gi
// The address up to its extension, the size that some editors take, the caption between marks of any sort.
const inParentheses =
  /^\s*<?(.*?\.(?:jpe?g|png|webp|gif|heic)|\S+?)>?(?:\s*=\d*x\d*)?(?:\s+["“”'‘](.*)["“”'’])?\s*[)）]/i

/** The images that Markdown shows as the characters they were written with, most often for a space in the address. */
export function listUnreadImages(text: string): UnshownImage[] {
  return [...text.matchAll(unreadImage)].map(({ 0: written, 1: alt = '', 2: rest = '', 3: embedded, index }) => {
    const [, inside = '', caption] = inParentheses.exec(rest) ?? []
    return {
      ...{ alt, url: embedded ?? inside, offset: index },
      ...(caption && { caption }),
      why: { found: unread(quote(written.split('\n', 1)[0] ?? '')), expected: asMarkdown },
    }
  })
}

/** The image that a link to a photograph was meant to be: ！ of the Korean keyboard stands before it. */
export function imageWithWideMark(
  node: Nodes,
  index: number | undefined,
  parent: Parents | undefined,
): UnshownImage | undefined {
  const before = index ? parent?.children[index - 1] : undefined
  if (node.type !== 'link' || before?.type !== 'text' || !before.value.endsWith('！')) return undefined
  if (!/\.(?:jpe?g|png|webp)$/i.test(node.url)) return undefined
  const { url, title } = node
  const alt = textOf(node)
  const why = { found: unread(quote(`！[${alt}](${url})`)), expected: asMarkdown }
  return { alt, url, offset: -1, why, ...(title && { caption: title }) }
}

const asMarkdown: InEach = {
  en: '![text](photos/<file> "caption"), with no space in the address and straight marks around the caption',
  ko: '주소에 공백이 없고 설명은 곧은따옴표로 감싼 ![글](photos/<파일> "설명")',
}

function unread(image: string): InEach {
  return { en: `${image}, which Markdown does not read as an image`, ko: `마크다운이 이미지로 읽지 못하는 ${image}` }
}

/** The images of raw HTML that the site drops. The first stands for what is around it as well. */
export function listHtmlImages(html: string): UnshownImage[] {
  return [...html.matchAll(/<img\b[^<>]{0,2000}>?/gi)].flatMap(({ 0: tag, index }, position) => {
    const why = judgeHtml(position === 0 ? html : tag)
    if (!why) return []
    const { found, expected } = why
    return {
      alt: attributeOf(tag, 'alt'),
      url: attributeOf(tag, 'src'),
      offset: position && index,
      why: { found, expected },
    }
  })
}

function attributeOf(tag: string, name: string): string {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`, 'i').exec(tag)?.[1] ?? ''
}
