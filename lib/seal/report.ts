import { count } from '../check/problem'
import { type Said, say, type ToolLanguage } from '../check/said'
import type { Size } from './budgets'

/** What sealing did, for the person who built the site. */
export interface SealReport {
  /** Pages by address, redirect pages left out. */
  pages: Size[]
  scripts: Size[]
  redirects: number
  /** Bytes of the export that are not published: framework files, and framework traces in pages. */
  removed: number
  warnings: Said[]
}

/** The report as it is printed: counts, what was removed, the five largest pages, the warnings. */
export function formatReport(
  { pages, scripts, redirects, removed, warnings }: SealReport,
  language: ToolLanguage,
): string {
  const script = scripts.reduce((sum, { brotli }) => sum + brotli, 0)
  const largest = [...pages].sort((a, b) => b.brotli - a.brotli || (a.address < b.address ? -1 : 1)).slice(0, 5)
  return [
    say(sealed(pages.length, redirects, kilobytes(removed)), language),
    say(sizes(kilobytes(script)), language),
    ...largest.map(({ address, brotli }) => `  ${kilobytes(brotli).padStart(9)}  ${address}`),
    ...warnings.map((warning) => `${say(mark, language)}: ${say(warning, language)}`),
  ].join('\n')
}

const mark = { en: 'warning', ko: '주의' }

function sealed(pages: number, redirects: number, removed: string): Said {
  return {
    en: `sealed ${count(pages, 'page')} and ${count(redirects, 'redirect')}, removed ${removed} of the framework`,
    ko: `페이지 ${pages}개와 옛 주소 ${redirects}개를 공개할 형태로 마무리했습니다. 걷어 낸 프레임워크: ${removed}`,
  }
}

function sizes(script: string): Said {
  return {
    en: `script ${script} after brotli; largest pages after brotli:`,
    ko: `brotli 압축 후 스크립트 ${script}, 가장 큰 페이지:`,
  }
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`
}
