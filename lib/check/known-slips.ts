import { photoPath } from '../markdown/photo-path'
import { inLines } from './said'
import type { Finding } from './source'
import { write } from './ways-out'
import { yamlList, yamlText } from './yaml-text'
import {
  bareContinuation,
  bracketFirst,
  hashInList,
  inPlaceOf,
  mergeConflict,
  noBreakSign,
  otherSign,
} from './yaml-words'

/** What an author meant with a line that YAML cannot read, and the offset in the YAML where it goes wrong. */
interface Slip {
  offset: number
  /** How many lines it explains, where more than its own. */
  lines?: number
  finding: Finding
}

const conflict = /^<{7} .*$/m
const sign = /^((?:- )?[A-Za-z][\w-]*)[ ]*([：＝=])[ ]*(\S.*)$/gm
const hash = /^([ ]*[\w-]+:[ ]*)\[((?:[^#\n]{0,500}[ ,])?#.{0,500})\][ ]*$/gm
const bracket = /^([\w-]+): (\[[^\]\n]{0,500}\][ ]*[^\s#,].{0,500})$/gm
const block = /^([\w-]+):[ ]*(?:[|>][-+]?)?[ ]*(.*)\n((?:(?![\w-]+:)[^\s-].*(?:\n|$))+)/gm

/**
 * The slips of organisers that the words of a YAML parser do not lead to, all of them: a parser stops at the first. Looked for
 * only where YAML failed, and a conflict stands for all that is around it.
 */
export function listSlips(yaml: string): Slip[] {
  const merged = conflict.exec(yaml)
  if (merged) return [{ offset: merged.index, lines: Number.POSITIVE_INFINITY, finding: mergeConflict }]
  const signs = [...yaml.matchAll(sign)].map(({ 0: line, 1: key = '', 2: written = '', 3: value = '', index }) => ({
    offset: index + line.indexOf(written, key.length),
    finding: { ...otherSign(written), mend: write(`${key}: ${value}`) },
  }))
  const hashes = [...yaml.matchAll(hash)].map(({ 0: line, 1: key = '', 2: inside = '', index }) => ({
    offset: index + line.indexOf('#'),
    finding: { ...hashInList, mend: write(`${key}${yamlList(wordsOf(inside))}`) },
  }))
  const brackets = [...yaml.matchAll(bracket)].map(({ 1: key = '', 2: value = '', index }) => ({
    offset: index + key.length + ': '.length,
    finding: { ...bracketFirst, mend: write(`${key}: ${JSON.stringify(value.trim())}`) },
  }))
  return [...signs, ...hashes, ...brackets, ...[...yaml.matchAll(block)].flatMap(continuation)]
}

function wordsOf(list: string): string[] {
  const items = list.split(',').map((item) => item.trim().replace(/^(["'])(.*)\1$/, '$2'))
  return items.map((item) => item.replace(/^#/, '')).filter(Boolean)
}

/** Lines below a value that go on with it at the edge of the page. */
function continuation({ 0: whole, 1: key = '', 2: first = '', 3: rest = '', index = 0 }: RegExpMatchArray): Slip[] {
  // One word alone is a key without its colon more often than the end of a sentence.
  if (/^["'[{]/.test(first) || /^[^\s:]+:(?:\s|$)/m.test(rest) || /^[\w-]+[ ]*$/m.test(rest)) return []
  if (new RegExp(sign.source, 'm').test(rest)) return []
  const text = [first, ...rest.split('\n')].map((line) => line.trim()).filter(Boolean)
  const lines = whole.trimEnd().split('\n').length
  const mend = inLines(write(`${key}: ${yamlText(text.join(' '))}`), inPlaceOf(lines))
  return [{ offset: index, lines, finding: { ...bareContinuation, mend } }]
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
