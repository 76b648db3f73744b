import type { Image } from 'mdast'
import { visit } from 'unist-util-visit'
import { isPicture } from '../picture-name'
import { quote } from '../problem'
import type { Finding } from '../source'
import { embedded, isLinkBehindMark, notAnImage } from '../unshown-images'
import { write } from '../ways-out'
import type { Found, Reading, Rule } from './reading'

/** Links that an exclamation mark before them makes images, and notes that other programs show in the place of their name. */
export const exclamations: Rule = {
  suspects: (body) => /\p{L}!\[|[!！]\[\[/u.test(body),
  judge: (reading) => [...listLinks(reading), ...listNotes(reading)],
}

function listLinks({ tree, body }: Reading): Found[] {
  const found: Found[] = []
  visit(tree, 'image', (node) => {
    if (!isLinkBehindMark(node, body)) return
    found.push({ offset: node.position?.start.offset ?? 0, finding: linkAsImage(node, body) })
  })
  return found
}

function linkAsImage({ position }: Image, body: string): Finding {
  const offset = position?.start.offset ?? 0
  const link = body.slice(offset + '!'.length, position?.end.offset)
  const word = /\S*$/.exec(body.slice(0, offset).split('\n').at(-1) ?? '')?.[0] ?? ''
  return {
    found: {
      en: `a link that the ! before it makes an image, ${quote(link)}`,
      ko: `느낌표에 붙어 이미지로 읽히는 링크 ${quote(link)}`,
    },
    expected: { en: 'a space between the two', ko: '느낌표와 링크 사이에 공백' },
    mend: write(`${word}! ${link}`),
  }
}

function listNotes({ body, isText }: Reading): Found[] {
  return [...body.matchAll(embedded)].flatMap(({ 0: written, 1: name = '', index }) =>
    isText(index) && !isPicture(name) ? [{ offset: index, finding: notAnImage(written) }] : [],
  )
}
