import { visit } from 'unist-util-visit'
import { write } from '../../report/mend'
import { didYouMean, nearest } from '../../report/nearest'
import { quote } from '../../report/problem'
import type { Found, Reading, Rule } from './reading'

const mark = /(?<!\\)\[\^([^[\]\s^]{1,100})\]/g

/** Marks of footnotes that are nowhere, and footnotes that nothing refers to, which are dropped. */
export const footnotes: Rule = {
  suspects: (body) => body.includes('[^'),
  judge: (reading) => {
    const notes = listNotes(reading)
    return [...listLost(reading, notes), ...listDropped(reading, notes)]
  },
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
