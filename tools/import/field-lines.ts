import { aliasKey } from '../../lib/site/alias'
import type { Language } from '../../lib/site/languages'
import type { InEach, Message } from '../report/message'
import { aliasOf } from './blogs/jekyll-addresses'
import type { SourceDocument } from './blogs/source-blog'
import { statedLanguage } from './import-context'
import type { Construct, Loss } from './text/passage'
import { field, plain } from './text/words'

/** Reports a field of front matter. */
export type NoteField = (field: string, reason: Message) => void

/** What is reported of the front matter of a document, and how. */
export function fieldNotes({ file, source }: SourceDocument): { losses: Loss[]; note: NoteField } {
  const losses: Loss[] = []
  return {
    losses,
    note(field, reason) {
      losses.push({ file, line: lineOfField(source, field), construct: fieldNamed(field), reason })
    },
  }
}

/** The line of a field of front matter, counted from 1; the first line for one that is not there. */
function lineOfField(source: string, name: string): number {
  const lines = source.split('\n')
  return Math.max(1, lines.findIndex((line) => line.startsWith(name) && /^\s*[:=]/.test(line.slice(name.length))) + 1)
}

/** The aliases that keep old paths of a document in `folder`; each path that cannot be kept, and one that another document has already, is reported. */
export function aliasesFor(
  { paths, kind }: SourceDocument,
  folder: string,
  taken: Map<string, string>,
  note: NoteField,
): string[] {
  if (paths.length === 0 && kind !== 'draft') note('permalink', field.noPermalink)
  const aliases = paths.flatMap((path) => {
    const alias = aliasOf(path)
    if (!alias) note('permalink', notKept(path))
    return alias ?? []
  })
  const free = [...new Set(aliases)].filter((alias) => {
    const owner = taken.get(aliasKey(alias))
    if (owner) note('permalink', leadsAlready(alias, owner))
    return !owner
  })
  for (const alias of free) taken.set(aliasKey(alias), folder)
  return free
}

/** A field of front matter, as what is reported it names it. */
function fieldNamed(name: string): Construct {
  if (!name) return plain({ en: 'front matter', ko: '머리말' })
  return plain({ en: `front matter: ${name}`, ko: `머리말: ${name}` })
}

function notKept(path: string): InEach {
  return {
    en: `${path} is not kept: no file can have this address`,
    ko: `${path} 주소는 옮기지 않았습니다. 파일이 가질 수 없는 주소입니다`,
  }
}

function leadsAlready(alias: string, owner: string): InEach {
  return { en: `${alias} leads to ${owner} already`, ko: `${alias} 주소는 이미 ${owner} 문서로 이어집니다` }
}

/** Told of a field that no file of this site has. */
export function noSuchField(value: unknown): InEach {
  const written = JSON.stringify(value)
  return { en: `no such field here: ${written}`, ko: `여기에 없는 필드입니다: ${written}` }
}

/** Reports what was read otherwise than it is written: a language that the site does not have, YAML that only Psych takes. */
export function noteReading({ fields, atMargin }: SourceDocument, language: Language, note: NoteField): void {
  const stated = statedLanguage(fields)
  if (stated && stated.toLowerCase().split(/[-_]/, 1)[0] !== language) {
    const key = ['lang', 'language', 'locale'].find((each) => fields[each] !== undefined) ?? 'lang'
    note(key, {
      en: `${stated}: no language of this site; written as ${language}.md`,
      ko: `${stated}: 이 사이트에 없는 언어라서 ${language}.md로 썼습니다`,
    })
  }
  if (atMargin !== undefined) note('', goesOnAtMargin(atMargin))
}

function goesOnAtMargin(line: number): InEach {
  return {
    en: `line ${line} goes on with the value above it at the margin, where YAML 1.2 ends it; read as Jekyll reads it`,
    ko: `${line}번째 줄이 들여쓰기 없이 윗줄의 값을 잇습니다. YAML 1.2와는 다르지만 Jekyll처럼 읽었습니다`,
  }
}
