import { aliasKey, readAlias } from '../../../lib/site/alias'
import { removeIt } from '../../report/mend'
import { type Message, say } from '../../report/message'
import { type FileText, lineAndColumn, type Problem, problemAt, quote } from '../../report/problem'
import type { Siblings } from '../fields/document'
import { foldersOf, listKnownFiles, type SiteFiles } from './site-files'
import type { FolderFacts } from './subjects'

/** An old address as a document states it, by the file that will answer it. */
interface StatedAlias {
  key: string
  value: string
  path: string
  source: FileText
  offset: number
}

/** Old addresses that cannot lead on, because the site or another old address needs the file or folder they would be. */
export function checkAliases(all: Siblings[], facts: FolderFacts): Problem[] {
  const stated = all.toSorted((a, b) => (`${a.kind}/${a.slug}` < `${b.kind}/${b.slug}` ? -1 : 1)).flatMap(listAliases)
  if (stated.length === 0) return []
  const site = listKnownFiles(all, facts)
  const files = new Map<string, StatedAlias>()
  const folders = new Map<string, StatedAlias>()
  return stated.flatMap((alias) => {
    const found = ownedBySite(alias, site) ?? takenByAnother(alias, files, folders)
    if (found) return problemAt(alias.source, alias.offset, { path: alias.path, found, expected, mend: removeIt })
    if (!files.has(alias.key)) files.set(alias.key, alias)
    for (const folder of foldersOf(alias.key)) if (!folders.has(folder)) folders.set(folder, alias)
    return []
  })
}

const expected: Message = { en: 'an old address that nothing else has', ko: '다른 곳에서 쓰지 않는 예전 주소' }

function listAliases({ files }: Siblings): StatedAlias[] {
  return files.flatMap(({ source, frontMatter, values }) =>
    values.flatMap(({ field, path, node }) => {
      const { value } = node
      if (!frontMatter || field.format !== 'address' || typeof value !== 'string' || 'fault' in readAlias(value))
        return []
      const offset = frontMatter.start + (node.range?.[0] ?? 0)
      return [{ key: aliasKey(value), value, path, source, offset }]
    }),
  )
}

function ownedBySite({ key, value }: StatedAlias, { files, folders, own }: SiteFiles): Message | undefined {
  const owner = files.get(key)
  if (owner) return shownToday(value, owner)
  const around = foldersOf(key)
  const file = around.map(withoutCompression).find((folder) => files.has(folder))
  if (file) return belowFile(value, file)
  const folder =
    around.find((each) => own.has(each)) ??
    (isFolder(key) ? around.slice(-1).find((each) => folders.has(each)) : undefined)
  return folder === undefined ? undefined : inFolder(value, folder)
}

function takenByAnother(
  alias: StatedAlias,
  files: ReadonlyMap<string, StatedAlias>,
  folders: ReadonlyMap<string, StatedAlias>,
): Message | undefined {
  const { key, value, source } = alias
  const first = files.get(key)
  // Twice in one list is told of the list.
  if (first) return first.value === value && first.source === source ? undefined : statedTwice(value, first)
  const around = foldersOf(key).map(withoutCompression)
  const other =
    around.map((folder) => files.get(folder)).find(Boolean) ??
    ['', '.br', '.gz'].map((copy) => folders.get(`${key}${copy}`)).find(Boolean)
  return other && besideAnother(value, other)
}

/** The file whose compressed copy has a name, or the name itself. */
function withoutCompression(name: string): string {
  return name.replace(/\.(?:br|gz)$/, '')
}

function isFolder(key: string): boolean {
  return key.endsWith('/index.html')
}

function placeIn({ source, offset }: StatedAlias): string {
  const { line, column } = lineAndColumn(source.text, offset)
  return `${source.file}:${line}:${column}`
}

function shownToday(address: string, owner: Message): Message {
  return {
    en: `${quote(address)}, where ${say(owner, 'en')} is shown today`,
    ko: `${quote(address)}. 지금 이 주소에 있는 것: ${say(owner, 'ko')}`,
  }
}

function belowFile(address: string, file: string): Message {
  return {
    en: `${quote(address)}, which would lie below ${file}, a file of the site`,
    ko: `${quote(address)}. 사이트가 쓰는 파일 ${file} 아래의 주소`,
  }
}

function inFolder(address: string, folder: string): Message {
  return {
    en: `${quote(address)}, in ${folder}/, a folder of the site's own`,
    ko: `${quote(address)}. 사이트가 쓰는 폴더 ${folder}/의 주소`,
  }
}

function statedTwice(address: string, first: StatedAlias): Message {
  const place = placeIn(first)
  const other = first.value === address ? '' : ` as ${quote(first.value)}`
  const otherKo = first.value === address ? '' : ` ${quote(first.value)}로`
  return {
    en: `${quote(address)}, which ${place} states too${other}`,
    ko: `${quote(address)}. ${place}에도${otherKo} 적힌 주소`,
  }
}

function besideAnother(address: string, other: StatedAlias): Message {
  return {
    en: `${quote(address)} beside ${quote(other.value)} of ${placeIn(other)}: one name is a file and a folder`,
    ko: `${quote(address)}. ${placeIn(other)}의 ${quote(other.value)} 때문에 한 이름이 파일도 되고 폴더도 되는 주소`,
  }
}
