import type { DocumentType } from 'contentlayer2/source-files'
import { fieldsOf } from '../check/definitions'
import { splitParts } from '../check/fence'
import { parseFrontMatter } from '../check/front-matter'
import type { Problem } from '../check/problem'
import type { Said } from '../check/said'
import { type Fixed, fixBytes } from './fix-bytes'
import { fixKeyOrder } from './fix-key-order'
import { describeSpaces, fixMarkdownSpaces, fixYamlSpaces } from './fix-spaces'

/** The text of a document with everything mended that has one right answer; a problem when it cannot be parsed. */
export function fixDocument(file: string, raw: string, type: DocumentType): Fixed | { problem: Problem } {
  const { text, changes } = fixBytes(raw)
  const source = { file, text }
  const { parts, problems } = splitParts(source)
  const [mismatch] = problems
  if (mismatch) return { problem: mismatch }
  if (!parts) return { text, changes }
  const { start, end } = parts.frontMatter
  const [mistake] = parseFrontMatter(source, start, end).problems
  if (mistake) return { problem: mistake }
  const yaml = fixYaml(text.slice(start, end), type)
  const body = text.slice(parts.body.start)
  const trimmed = fixMarkdownSpaces(body)
  const fence = text.slice(end, parts.body.start)
  const closed = fence.endsWith('\n') ? fence : `${fence}\n`
  const spaced = describeSpaces(`${yaml.before}${fence}${body}`, `${yaml.after}${closed}${trimmed}`)
  return {
    text: `${text.slice(0, start)}${yaml.text}${closed}${trimmed}`,
    changes: [...changes, ...spaced, ...yaml.changes],
  }
}

/** The same of a file that is nothing but YAML. */
export function fixYamlFile(file: string, raw: string, type: DocumentType): Fixed | { problem: Problem } {
  const { text, changes } = fixBytes(raw)
  const [mistake] = parseFrontMatter({ file, text }, 0, text.length).problems
  if (mistake) return { problem: mistake }
  const ended = text.replace(/\n*$/, '\n')
  const yaml = fixYaml(ended, type)
  return { text: yaml.text, changes: [...changes, ...describeSpaces(text, yaml.after), ...yaml.changes] }
}

const keyOrder: Said = { en: 'order of the keys', ko: '키 순서' }

function fixYaml(yaml: string, type: DocumentType) {
  const trimmed = fixYamlSpaces(yaml)
  const text = fixKeyOrder(trimmed, [...fieldsOf(type).keys()])
  return { before: yaml, after: trimmed, text, changes: text === trimmed ? [] : [keyOrder] }
}
