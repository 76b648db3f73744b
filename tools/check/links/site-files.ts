import { address } from '../../../lib/site/addresses'
import { languages, rootOf } from '../../../lib/site/languages'
import { hostSettings } from '../../../lib/site/written-files'
import { type Message, verbatim } from '../../report/message'
import type { Siblings } from '../fields/document'
import { decoded, listSections, rootFolders } from './addresses'
import { listKnownPages } from './site-pages'
import type { FolderFacts } from './subjects'

/** What the site writes, by keys as `aliasKey` makes them. */
export interface SiteFiles {
  /** The files that are known, with what each is. */
  files: ReadonlyMap<string, Message>
  /** The folders that these lie in. */
  folders: ReadonlySet<string>
  /** Folders whose files are not known one by one, or come and go with whole lists: nothing else may lie in them. */
  own: ReadonlySet<string>
}

const sitePage: Message = { en: 'a page of the site', ko: '사이트의 기본 페이지' }
const siteFile: Message = { en: 'a file of the site', ko: '사이트가 쓰는 파일' }

const rootFiles = [
  '404.html',
  'sitemap.xml',
  'robots.txt',
  'llms.txt',
  'manifest.webmanifest',
  'moim.js',
  ...hostSettings,
]

/** The files that the content folder and the project make the site of. */
export function listKnownFiles(all: Siblings[], facts: FolderFacts): SiteFiles {
  const files = new Map<string, Message>()
  const own = new Set(rootFolders)
  const add = (file: string, owner: Message) => void files.set(fileKey(file), owner)
  for (const file of rootFiles) add(file, siteFile)
  for (const { address: at, document, language } of listKnownPages(all, facts).pages.values()) {
    const file = fileOf(at)
    const [text] = document?.files ?? []
    add(file, text ? verbatim(text.source.file) : at.endsWith('/') ? sitePage : siteFile)
    if (document?.kind === 'posts') add(file.replace(/html$/, 'md'), siteFile)
    const root = language ? rootOf(language) : ''
    const [list = '', item = ''] = language ? at.slice(root.length).split('/') : []
    if (item && ['gallery', 'groups', 'speakers', 'tags'].includes(list))
      own.add(fileKey(`${root.slice(1)}${list}/${decoded(item)}`))
  }
  for (const language of languages) {
    for (const section of listSections(language)) own.add(`${section.slice(1)}page`)
    for (const folder of [address.search(language), address.talks(language)]) own.add(folder.slice(1, -1))
  }
  return { files, folders: new Set([...files.keys()].flatMap(foldersOf)), own }
}

/** A file of the site as `aliasKey` has one. */
function fileKey(file: string): string {
  return file.normalize('NFC').toLowerCase()
}

/** The folders that a file lies in, the outermost first. */
export function foldersOf(file: string): string[] {
  const names = file.split('/')
  return names.slice(1).map((_, index) => names.slice(0, index + 1).join('/'))
}

/** The file that answers one of the site's addresses. */
function fileOf(at: string): string {
  return `${decoded(at).slice(1)}${at.endsWith('/') ? 'index.html' : ''}`
}
