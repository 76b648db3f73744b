import type { Size } from './budgets'

/** What sealing did, for the person who built the site. */
export interface SealReport {
  /** Pages by address, redirect pages left out. */
  pages: Size[]
  scripts: Size[]
  redirects: number
  /** Bytes of the export that are not published: framework files, and framework traces in pages. */
  removed: number
  warnings: string[]
}

/** The report as it is printed: counts, what was removed, the five largest pages, the warnings. */
export function formatReport({ pages, scripts, redirects, removed, warnings }: SealReport): string {
  const script = scripts.reduce((sum, { brotli }) => sum + brotli, 0)
  const largest = [...pages].sort((a, b) => b.brotli - a.brotli || (a.address < b.address ? -1 : 1)).slice(0, 5)
  return [
    `sealed ${pages.length} pages and ${redirects} redirects, removed ${kilobytes(removed)} of the framework`,
    `script ${kilobytes(script)} after brotli; largest pages after brotli:`,
    ...largest.map(({ address, brotli }) => `  ${kilobytes(brotli).padStart(9)}  ${address}`),
    ...warnings.map((warning) => `warning: ${warning}`),
  ].join('\n')
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`
}
