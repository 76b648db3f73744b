import { parse as parseToml, TomlDate, TomlError } from 'smol-toml'
import type { InEach } from '../../report/message'
import { notImported } from '../text/words'
import { type Fault, isRecord, readYaml } from './psych-yaml'

/** The front matter of a text, and where its body begins. */
interface FrontMatter {
  fields: Record<string, unknown>
  /** The offset behind the fence that closes it. */
  end: number
  /** The line of a value that goes on at the margin, where YAML 1.2 does not let it. */
  atMargin?: number
}

/** Reads front matter in YAML between `---`, TOML between `+++` or a map of JSON, as Hugo takes them; no fields of a text without any. */
export function readFrontMatter(source: string): FrontMatter | Fault {
  const yaml = /^---[ \t]*\n(?:([\s\S]*?)\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(source)
  if (yaml) {
    const read = readYaml(yaml[1] ?? '')
    if ('reason' in read) return { line: read.line + 1, reason: notRead('YAML', read.reason) }
    return { fields: read.fields, end: yaml[0].length, ...(read.atMargin && { atMargin: read.atMargin + 1 }) }
  }
  const toml = /^\+\+\+[ \t]*\n([\s\S]*?)\n?\+\+\+[ \t]*(?:\n|$)/.exec(source)
  if (toml) {
    const read = readToml(toml[1] ?? '')
    return 'reason' in read
      ? { line: read.line + 1, reason: notRead('TOML', read.reason) }
      : { ...read, end: toml[0].length }
  }
  if (/^(?:---|\+\+\+)[ \t]*\n/.test(source)) return { line: 1, reason: notImported.unclosed }
  const json = /^\{\s*\n[\s\S]*?\n\}[ \t]*(?:\n|$)/.exec(source)
  if (!json) return { fields: {}, end: 0 }
  // A map of JSON is one of YAML.
  const read = readYaml(json[0])
  return 'reason' in read
    ? { line: read.line, reason: notRead('JSON', read.reason) }
    : { fields: read.fields, end: json[0].length }
}

/** A map of TOML with its days and times as texts. */
export function readToml(toml: string): { fields: Record<string, unknown> } | Fault {
  try {
    const value = plain(parseToml(toml))
    return isRecord(value) ? { fields: value } : { line: 1, reason: notImported.noKeys }
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error)
    return { line: error instanceof TomlError ? error.line : 1, reason: { en: message, ko: message } }
  }
}

function plain(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString().replace(/\.000(?=$|Z|[+-])/, '')
  if (Array.isArray(value)) return value.map(plain)
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]))
}

function notRead(format: string, { en, ko }: InEach): InEach {
  return { en: `its front matter is not ${format}: ${en}`, ko: `머리말이 ${format} 형식이 아닙니다: ${ko}` }
}
