import { LineCounter, parseDocument, type ScalarTag } from 'yaml'
import type { InEach } from '../../report/message'
import { notImported } from '../text/words'

/** Why a file cannot be read, and in which line, counted from 1. */
export interface Fault {
  line: number
  reason: InEach
}

/** A map of YAML, and the line in which a value goes on at the margin, where YAML 1.2 does not let it. */
interface ReadYaml {
  fields: Record<string, unknown>
  atMargin?: number
}

// As SafeYAML reads them for Jekyll: https://github.com/dtao/safe_yaml/blob/master/lib/safe_yaml/transform/to_boolean.rb
const boolean: ScalarTag = {
  tag: 'tag:yaml.org,2002:bool',
  default: true,
  test: /^(?:yes|true|on|no|false|off)$/i,
  resolve: (text) => /^(?:yes|true|on)$/i.test(text),
  identify: (value) => typeof value === 'boolean',
}

/**
 * Reads a map of YAML as Jekyll's parser, Psych, takes it: the last of several keys counts, `yes` and `no` are true and false,
 * maps are merged by `<<`, and what is quoted or in brackets may go on at the margin. Texts, days among them, are as written.
 */
export function readYaml(yaml: string): ReadYaml | Fault {
  const indented = indentOpenValues(yaml)
  const again = indented && parse(indented.yaml)
  return again && !('reason' in again) ? { ...again, atMargin: indented.line } : parse(yaml)
}

function parse(yaml: string): { fields: Record<string, unknown> } | Fault {
  const lines = new LineCounter()
  const document = parseDocument(yaml, {
    ...{ schema: 'core', uniqueKeys: false, merge: true, lineCounter: lines, prettyErrors: false, logLevel: 'error' },
    customTags: (tags) => [boolean, ...tags],
  })
  const [error] = document.errors
  if (error) return { line: lines.linePos(error.pos[0]).line, reason: inEnglish(error.message.split('\n', 1)[0] ?? '') }
  try {
    const value: unknown = document.contents ? document.toJS() : {}
    return isRecord(value) ? { fields: value } : { line: 1, reason: notImported.noKeys }
  } catch (error) {
    // An alias of an anchor that is not there, as in `title: *Important*`.
    return { line: 1, reason: inEnglish(error instanceof Error ? error.message : String(error)) }
  }
}

/** The YAML with the lines indented that stand at the margin within quotation marks or brackets, and the first of them; nothing when there are none. */
function indentOpenValues(yaml: string): { yaml: string; line: number } | undefined {
  let open: string[] = []
  let first: number | undefined
  const lines = yaml.split('\n').map((line, index) => {
    const atMargin = open.length > 0 && /^\S/.test(line)
    if (atMargin) first ??= index + 1
    const value =
      open.length > 0 ? line : (/^\s*(?:- +)*(?:[^\s"'#:[\]{}][^:]*:\s+)?(?=["'[{])(.*)/.exec(line)?.[1] ?? '')
    open = openBehind(value, open)
    return atMargin ? `  ${line}` : line
  })
  return first === undefined ? undefined : { yaml: lines.join('\n'), line: first }
}

/** The quotation marks and brackets that are open behind a line, the innermost last. */
function openBehind(line: string, before: string[]): string[] {
  const open = [...before]
  for (let at = 0; at < line.length; at++) {
    const mark = line[at] ?? ''
    const inner = open.at(-1)
    if (inner === '"') {
      if (mark === '\\') at++
      else if (mark === '"') open.pop()
    } else if (inner === "'") {
      if (mark === "'" && line[at + 1] === "'") at++
      else if (mark === "'") open.pop()
    } else if (mark === '[' || mark === '{' || ((mark === '"' || mark === "'") && !/\w/.test(line[at - 1] ?? '')))
      open.push(mark)
    else if (mark === ']' || mark === '}') open.pop()
    if (open.length === 0) break
  }
  return open
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What the parser says, which it says in English. */
function inEnglish(message: string): InEach {
  return { en: message, ko: message }
}
