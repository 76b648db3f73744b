import { photoPath } from '../markdown/photo-path'
import type { Finding } from './source'
import { write } from './ways-out'
import { yamlList, yamlText } from './yaml-text'
import { bareContinuation, hashInList, mergeConflict, noBreakSign, otherSign } from './yaml-words'

/** What an author meant with a line that YAML cannot read, and the offset in the YAML where it goes wrong. */
interface Slip {
  offset: number
  finding: Finding
}

const conflict = /^<{7} .*$/m
const sign = /^([ ]*(?:- )?[A-Za-z][\w-]*)[ ]*([：＝=])[ ]*(\S.*)$/m
const hash = /^([ ]*[\w-]+:[ ]*)\[([^#\n]{0,500}#.{0,500})\][ ]*$/m
const block = /^([\w-]+):[ ]*(?:[|>][-+]?)?[ ]*(.*)\n((?:(?![\w-]+:)[^\s-].*(?:\n|$))+)/m

/** The slips of organisers that the words of a YAML parser do not lead to: looked for only where YAML failed. */
export function findSlip(yaml: string): Slip | undefined {
  const merged = conflict.exec(yaml)
  if (merged) return { offset: merged.index, finding: mergeConflict }
  const other = sign.exec(yaml)
  if (other) {
    const [, key = '', written = '', value = ''] = other
    const finding = { ...otherSign(written), mend: write(`${key}: ${value}`) }
    return { offset: other.index + other[0].indexOf(written, key.length), finding }
  }
  const tags = hash.exec(yaml)
  if (tags) {
    const [line, key = '', inside = ''] = tags
    const items = inside.split(',').map((item) =>
      item
        .trim()
        .replace(/^(["']?)#/, '$1')
        .replace(/^(["'])(.*)\1$/, '$2'),
    )
    const finding = { ...hashInList, mend: write(`${key}${yamlList(items.filter(Boolean))}`) }
    return { offset: tags.index + line.indexOf('#'), finding }
  }
  return findContinuation(yaml)
}

/** Lines below a value that go on with it at the edge of the page. */
function findContinuation(yaml: string): Slip | undefined {
  const found = block.exec(yaml)
  if (!found) return undefined
  const [whole, key = '', first = '', rest = ''] = found
  // One word alone is a key without its colon more often than the end of a sentence.
  if (/^["'[{]/.test(first) || /^[^\s:]+:(?:\s|$)/m.test(rest) || /^[\w-]+[ ]*$/m.test(rest)) return undefined
  const text = [first, ...rest.split('\n')].map((line) => line.trim()).filter(Boolean)
  return {
    offset: found.index + whole.length - rest.length,
    finding: { ...bareContinuation, mend: write(`${key}: ${yamlText(text.join(' '))}`) },
  }
}

/** The path of a photograph that was written as an image of Markdown. */
export function photoInImage(value: string): string | undefined {
  const address = /^!\[[^\]]*\]\(<?([^)>\s]+)/.exec(value)?.[1]
  return address && photoPath(address)
}

/** A key with a space before it that only looks like an ordinary one. */
export function noBreakIndent(key: string): Finding | undefined {
  return /^[\u00a0\u2000-\u200a\u3000]/.test(key) ? noBreakSign : undefined
}
