import { visit } from 'unist-util-visit'
import { write, writeInPlace } from '../../report/mend'
import { didYouMean, nearest } from '../../report/nearest'
import { quote } from '../../report/problem'
import type { Found, Reading, Rule } from './reading'

const mark = /(?<!\\)\[\^([^[\]\s^]{1,100})\]/g

/** Marks of footnotes that are nowhere, and footnotes that nothing refers to, which are dropped. */
export const footnotes: Rule = {
  suspects: (body) => body.includes('[^'),
  judge: (reading) => {
    const notes = listNotes(reading)
    return [...listSpaced(reading), ...listLost(reading, notes), ...listDropped(reading, notes)]
  },
}

// Markdown has no space in such a name: it reads neither as a footnote, and a note of one word as the address of a link.
const spaced = /(?<!\\)\[\^([^[\]\n^]{0,99}?\S[ \t\u00a0\u3000]+[^[\]\n^]{0,99})\](:?)/g

function listSpaced({ body, isCode }: Reading): Found[] {
  return [...body.matchAll(spaced)].flatMap(({ 0: written, 1: name = '', 2: colon = '', index }) => {
    if (isCode(index) || !isNoted(body, name)) return []
    const instead = `[^${name.trim().replace(/\s+/g, '-')}]${colon}`
    const finding = {
      found: {
        en: `${quote(written)}, a footnote with a space in its name, which readers see as it is written`,
        ko: `이름에 공백이 있어 쓴 그대로 보이는 각주 ${quote(written)}`,
      },
      expected: { en: 'a name without spaces', ko: '공백이 없는 이름' },
      ...writeInPlace(index, written.length, instead),
    }
    return { offset: index, finding }
  })
}

/** Whether the footnote of that name stands on a line of its own: square brackets with a ^ are the classes of a pattern as well. */
function isNoted(body: string, name: string): boolean {
  const mark = `[^${name}]:`
  return body.startsWith(mark) || body.includes(`\n${mark}`)
}

interface Note {
  name: string
  key: string
  offset: number
}

function listNotes({ tree }: Reading): Note[] {
  const notes: Note[] = []
  visit(tree, 'footnoteDefinition', ({ label, identifier, position }) => {
    notes.push({ name: label ?? identifier, key: identifier, offset: position?.start.offset ?? 0 })
  })
  return notes
}

function listLost({ body, isText }: Reading, notes: Note[]): Found[] {
  return [...body.matchAll(mark)].flatMap(({ 0: written, 1: name = '', index }) => {
    if (!isText(index)) return []
    const guess = nearest(
      name,
      notes.map((note) => note.name),
    )
    const finding = {
      found: { en: `${quote(written)} without its footnote`, ko: `각주의 내용이 없는 ${quote(written)}` },
      expected: {
        en: `a line "${written}: …" with what it says${didYouMean(guess).en}`,
        ko: `내용을 적은 "${written}: …" 줄${didYouMean(guess).ko}`,
      },
      mend: guess ? write(`[^${guess}]`) : { en: `add a line: ${written}: …`, ko: `넣을 줄: ${written}: …` },
    }
    return { offset: index, finding }
  })
}

function listDropped({ tree }: Reading, notes: Note[]): Found[] {
  const named = new Set<string>()
  visit(tree, 'footnoteReference', ({ identifier }) => void named.add(identifier))
  return notes.flatMap(({ name, key, offset }) => {
    if (named.has(key)) return []
    const finding = {
      found: {
        en: `the footnote [^${name}], which no text refers to and readers never see`,
        ko: `본문에서 가리키지 않아 보이지 않는 각주 [^${name}]`,
      },
      expected: { en: `[^${name}] in the text`, ko: `본문에 [^${name}]` },
      mend: {
        en: `write [^${name}] where it belongs, or remove the footnote`,
        ko: `각주가 달릴 자리에 [^${name}] 표시를 넣거나, 각주를 지우세요`,
      },
    }
    return { offset, finding }
  })
}
