import path from 'node:path'
import { placeholder } from '../../../lib/site/addresses'
import { exportedScripts } from '../../../lib/site/page-head'
import { isLeftBehind, writtenKindOf } from '../../../lib/site/written-files'
import type { SealProblem } from './problem'

/** What becomes of the exported files. Every list holds relative paths with forward slashes, sorted. */
export interface ExportFiles {
  pages: string[]
  /** Files that are published as they are. */
  copies: string[]
  /** Media and stylesheets of the framework's folder, published or joined when something refers to them. */
  media: string[]
  stylesheets: string[]
  /** The framework's own files and what computers leave in folders. */
  dropped: string[]
  problems: SealProblem[]
}

/** Sorts files of the export and of the site; one of an unknown kind is a problem, because nobody decided what becomes of it. */
export function sortFiles(files: readonly string[]): ExportFiles {
  const sorted: ExportFiles = { pages: [], copies: [], media: [], stylesheets: [], dropped: [], problems: [] }
  const all = new Set(files)
  for (const file of files) {
    const kind = kindOf(file, all)
    if (kind) sorted[kind].push(file)
    else if (!exportedScripts.includes(file))
      sorted.problems.push({
        file,
        found: { en: 'a file of an unknown kind', ko: '알 수 없는 종류의 파일' },
        expected: {
          en: 'a file of a kind that lib/site/written-files.ts has',
          ko: 'lib/site/written-files.ts에 있는 종류의 파일',
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
  if (file.startsWith('_next/') || isLeftBehind(file) || /^(?:404|_not-found)\//.test(file) || isPayload(file, all))
    return 'dropped'
  const kind = writtenKindOf(file)
  // What has a hash in its name got it from sealing; an export has none yet.
  if (!kind || kind.published === 'hashed') return undefined
  return kind.published === 'sealed' ? 'pages' : 'copies'
}

/** Payloads of the client router: `__next.*.txt`, and a text file named like the page it lies beside. */
function isPayload(file: string, all: ReadonlySet<string>): boolean {
  if (!file.endsWith('.txt')) return false
  return path.posix.basename(file).startsWith('__next.') || all.has(file.replace(/\.txt$/, '.html'))
}
