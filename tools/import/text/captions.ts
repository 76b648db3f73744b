import type { Element, ElementContent, Root as HastRoot } from 'hast'
import type { Emphasis, Image, PhrasingContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { Language } from '../../../lib/site/languages'
import { judgeAlt, wherePictureStands } from '../../check/photographs/alt-text'
import type { InEach } from '../../report/message'
import { rangeOf, readMarkdown, writePhrase } from './markdown'
import { applyEdits, type Counts, type Edit, wordsIn } from './passage'

/** Writes the caption of a figure in italics below its picture, in one paragraph with it. A figure of several pictures stays as it is. */
export function arrangeFigures(tree: HastRoot): void {
  visit(tree, 'element', (figure: Element) => {
    if (figure.tagName !== 'figure' && figure.tagName !== 'div') return
    const pictures = figure.children.filter((child) => isElement(child) && holdsImage(child))
    const captions = figure.children.filter((child) => isElement(child) && isCaption(child))
    const [picture] = pictures
    const [caption] = captions
    const others = figure.children.filter((child) => child !== picture && child !== caption && !isBlank(child))
    if (
      !picture ||
      !caption ||
      !isElement(caption) ||
      others.length > 0 ||
      (isElement(picture) && imagesIn(picture) !== 1)
    )
      return
    const written: Element = { type: 'element', tagName: 'em', properties: {}, children: phrasing(caption.children) }
    const line: Element = { type: 'element', tagName: 'br', properties: {}, children: [] }
    const inside = isElement(picture) && /^(?:p|div)$/.test(picture.tagName) ? picture.children : [picture]
    const paragraph: Element = { type: 'element', tagName: 'p', properties: {}, children: [...inside, line, written] }
    figure.children = [figure.position ? { ...paragraph, position: figure.position } : paragraph]
  })
}

function isElement(node: ElementContent): node is Element {
  return node.type === 'element'
}

function isBlank(node: ElementContent): boolean {
  return node.type === 'comment' || (node.type === 'text' && node.value.trim() === '')
}

function isCaption({ tagName, properties }: Element): boolean {
  return tagName === 'figcaption' || /caption/.test(String(properties.className ?? ''))
}

function holdsImage(element: Element): boolean {
  return !isCaption(element) && imagesIn(element) > 0
}

function imagesIn(element: Element): number {
  let images = 0
  visit(element, 'element', ({ tagName }) => {
    if (tagName === 'img') images++
  })
  return images
}

function phrasing(children: ElementContent[]): ElementContent[] {
  return children.flatMap((child) =>
    isElement(child) && /^(?:p|div|em|i)$/.test(child.tagName) ? phrasing(child.children) : [child],
  )
}

/** Reports a caption, by its words, what became of it, and what changes in the counts. */
type NoteCaption = (words: string, reason: InEach, change?: Partial<Counts>) => void

/**
 * Makes a line in italics below a photograph its caption, and says each thing once: a caption that repeats the alt text goes, and
 * one without an alt text becomes it. Of a picture that is not there, words and caption that are the same are one.
 */
export function mergeCaptions(text: string, note: NoteCaption): string {
  const edits: Edit[] = []
  const tree = readMarkdown(text)
  visit(tree, 'paragraph', (paragraph) => {
    const [first, ...rest] = paragraph.children
    const emphasis = captionIn(first, rest)
    if (!first || !emphasis) return
    const caption = textOf(emphasis).trim()
    const { end } = rangeOf(paragraph)
    if (first.type === 'image' && isPhotograph(first) && !emphasis.children.every(isPlain)) {
      // What has a link in it stays a line of the text.
      if (first.alt) return
      edits.push({ ...rangeOf(first), text: writePhrase({ ...first, alt: caption }) })
      note(caption, asAlt)
    } else if (first.type === 'image' && isPhotograph(first) && !first.title) {
      const { image, reason } = withCaption(first, caption)
      edits.push({ start: rangeOf(first).start, end, text: writePhrase(image) })
      note(caption, reason, image.title ? undefined : { words: -wordsIn(caption) })
    } else if ((first.type === 'link' || first.type === 'emphasis') && keyOf(textOf(first)) === keyOf(caption)) {
      edits.push({ start: rangeOf(first).end, end, text: '' })
      note(caption, once, { words: -wordsIn(caption) })
    } else if (first.type === 'text' && keyOf(first.value) === keyOf(caption)) {
      edits.push({ ...rangeOf(first), text: '' })
      note(caption, once, { words: -wordsIn(caption) })
    }
  })
  const merged = applyEdits(text, edits)
  const again: Edit[] = []
  visit(readMarkdown(merged), 'image', (image) => {
    const { title, alt } = image
    if (!isPhotograph(image) || !title || (alt && keyOf(alt) !== keyOf(title))) return
    again.push({ ...rangeOf(image), text: writePhrase({ ...image, alt: alt || title, title: null }) })
    note(title, alt ? once : asAlt, { words: -wordsIn(title) })
  })
  return applyEdits(merged, again)
}

/**
 * Gives the photographs that the old text had no words for, or only the name of a file, words that say where they stand, so that
 * nothing that only people can see keeps a blog from being published. The check gives notice of each.
 */
export function describePictures(
  text: string,
  { title, language }: { title: string; language: Language },
  note: (address: string, reason: InEach) => void,
): string {
  const edits: Edit[] = []
  let section = title
  visit(readMarkdown(text), (node) => {
    if (node.type === 'heading') section = textOf(node).trim() || section
    if (node.type !== 'image' || !isPhotograph(node)) return
    const alt = node.alt ?? ''
    const finding = judgeAlt(alt, { file: node.url.replace(/^.*\//, '') })
    if (!finding || finding.isWeak || alt.split(/\s+/).length > 2) return
    edits.push({ ...rangeOf(node), text: writePhrase({ ...node, alt: wherePictureStands(section, language) }) })
    note(node.url, withoutWords)
  })
  return applyEdits(text, edits)
}

const withoutWords: InEach = {
  en: 'no words say what it shows; its alt text says where it stands, and npm run check gives notice of that',
  ko: '무엇이 보이는지 원본에 없어 어디에 있는 사진인지만 적었습니다. npm run check가 알려 줍니다',
}

/** What stands in italics alone on the line below a picture. */
function captionIn(before: PhrasingContent | undefined, rest: PhrasingContent[]): Emphasis | undefined {
  const filled = rest.filter((child) => child.type !== 'break' && !(child.type === 'text' && child.value.trim() === ''))
  const [caption] = filled
  const isBelow =
    (before?.type === 'text' && before.value.endsWith('\n')) ||
    rest.some((child) => child.type === 'break' || (child.type === 'text' && child.value.includes('\n')))
  return filled.length === 1 && caption?.type === 'emphasis' && isBelow ? caption : undefined
}

function isPlain(node: PhrasingContent): boolean {
  return node.type === 'text' || ((node.type === 'strong' || node.type === 'emphasis') && node.children.every(isPlain))
}

function withCaption(image: Image, caption: string): { image: Image; reason: InEach } {
  if (!image.alt) return { image: { ...image, alt: caption }, reason: asAlt }
  if (keyOf(image.alt) === keyOf(caption)) return { image, reason: once }
  return { image: { ...image, title: caption }, reason: asCaption }
}

function isPhotograph({ url }: Image): boolean {
  return url.startsWith('photos/')
}

function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const asCaption: InEach = { en: 'kept as the caption of its photograph', ko: '사진 설명글(캡션)로 남겼습니다' }
const asAlt: InEach = {
  en: 'kept as the alt text, which the photograph has none of',
  ko: '대체 텍스트가 없는 사진이라 대체 텍스트로 썼습니다',
}
const once: InEach = {
  en: 'says the same as the words of its picture; kept once',
  ko: '사진을 설명하는 글과 같아서 한 번만 남겼습니다',
}
