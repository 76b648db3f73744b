import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { placeholder } from '../placeholder'
import type { Problem } from './problem'

/** What becomes of the exported files. Every list holds relative paths with forward slashes, sorted. */
export interface ExportFiles {
  pages: string[]
  /** Files that are published as they are. */
  copies: string[]
  /** Media and stylesheets of the framework's folder, published or joined when something refers to them. */
  media: string[]
  stylesheets: string[]
  /** The framework's own files, left behind. */
  dropped: string[]
  problems: Problem[]
}

/** The script of every page, as its route handler exports it. */
export const moduleFile = 'moim.js'

/** The lightbox, which the script of the page imports when a reader turns to a photograph. */
export const lightboxFile = 'moim-lightbox.js'

/** The search, which the script of the page imports when a reader turns to it. */
export const searchFile = 'moim-search.js'

/** Every script, those that another imports before it. */
export const scriptFiles = [lightboxFile, searchFile, moduleFile]

const known =
  /\.(?:html|xml|json|ics|md|svg|png|jpe?g|webp|avif|gif|ico|woff2?|webmanifest|pdf|zip|mp4|webm|mp3|vtt)$|(?:^|\/)LICENSE[^/]*\.txt$|\/search\/(?:terms|words)-\d+\.txt$|(?:^|\/)(?:opengraph-image|twitter-image|icon|apple-icon)[^./]*$/
const texts = ['robots.txt', 'llms.txt', 'llms-full.txt', 'humans.txt', 'ads.txt', '.well-known/security.txt']
const hostFiles = ['CNAME', '.nojekyll', '_headers', '_redirects']

/** Sorts what stands in the export; a file of an unknown kind is a problem, because nobody decided what becomes of it. */
export async function sortExport(from: string): Promise<ExportFiles> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      path
        .relative(from, path.join(entry.parentPath ?? entry.path, entry.name))
        .split(path.sep)
        .join('/'),
    )
    .sort()
  const sorted: ExportFiles = { pages: [], copies: [], media: [], stylesheets: [], dropped: [], problems: [] }
  const all = new Set(files)
  for (const file of files) {
    const kind = kindOf(file, all)
    if (kind) sorted[kind].push(file)
    else if (!scriptFiles.includes(file))
      sorted.problems.push({
        file,
        found: { en: 'a file of an unknown kind', ko: '알 수 없는 종류의 파일' },
        expected: {
          en: 'a page, a picture, a feed or one of the names in lib/seal/export-files.ts',
          ko: '페이지, 그림, 피드, 또는 lib/seal/export-files.ts에 적힌 이름',
        },
      })
  }
  return sorted
}

function kindOf(file: string, all: ReadonlySet<string>): Exclude<keyof ExportFiles, 'problems'> | undefined {
  if (file.startsWith('_next/static/media/')) return 'media'
  if (file.startsWith('_next/') && file.endsWith('.css')) return 'stylesheets'
  // A list without entries is exported as one page that is not found, because Next refuses to export none.
  if (file.split('/').includes(placeholder)) return 'dropped'
  if (file.startsWith('_next/') || /^(?:404|_not-found)\//.test(file) || isPayload(file, all)) return 'dropped'
  if (file.endsWith('.html')) return 'pages'
  return known.test(file) || texts.includes(file) || hostFiles.includes(file) ? 'copies' : undefined
}

/** Payloads of the client router: `__next.*.txt`, and a text file named like the page it lies beside. */
function isPayload(file: string, all: ReadonlySet<string>): boolean {
  if (!file.endsWith('.txt')) return false
  return path.posix.basename(file).startsWith('__next.') || all.has(file.replace(/\.txt$/, '.html'))
}
