import { type WrittenName, writtenNameOf } from '../../../lib/site/written-files'
import { type InEach, type Message, say, type ToolLanguage } from '../../report/message'
import { quantity } from '../../report/problem'
import type { SealProblem } from './problem'

/** What readers download at most, in bytes after brotli. */
export const budgets = {
  /** What every page fetches and what it fetches when a photograph is opened. */
  script: 10 * 1024,
  /** What only one kind of pages has beside it, each. */
  pagePart: 1024,
  /** The lightbox with its styles, fetched when a reader first turns to a photograph. */
  lightbox: 6 * 1024,
  /** The search with its styles, fetched when a reader first turns to it; it counts for itself. */
  search: 20 * 1024,
  /** The form of the page for writing in one language; no other page fetches it. */
  write: 20 * 1024,
  /** The check and the preview behind the form, fetched when somebody turns to it. */
  writeCheck: 150 * 1000,
  /** What it fetches once a text has formulas, code, names of characters or photographs, each. */
  writePart: 104 * 1024,
  /** A page with its styles in the first round trip: ten packets of 1,460 bytes, less the response's headers. */
  page: 14 * 1024,
} as const

/**
 * Pages whose size is enforced: posts are what people come for from a phone and a shared link. A long text and many pictures
 * may take a post over the budget, what the site puts around them may not. Other pages grow with the community (a list of all
 * speakers), so for them the budget is a warning.
 */
const enforced = /^\/[^/]+\/blog\//

/** What is fetched when it is needed. */
const parts: Partial<Record<WrittenName, number>> = {
  lightboxScript: budgets.lightbox,
  searchScript: budgets.search,
  pagePartScript: budgets.pagePart,
  writeScript: budgets.write,
  writeCheckScript: budgets.writeCheck,
  writePartScript: budgets.writePart,
}

/** What counts for itself. */
const apart = Object.keys(parts).filter((name) => name !== 'lightboxScript')

const kindOf = ({ address }: Size) => writtenNameOf(address.slice(1))

export interface Size {
  address: string
  /** Bytes after brotli. */
  brotli: number
}

/** A page; where it is a post over its budget, also what is left of it without what it tells and shows. */
interface PageSize extends Size {
  /** Bytes after brotli. */
  frame?: number
}

const frameOf = ({ frame, brotli }: PageSize) => frame ?? brotli

/** Whether a page has to be measured without what it tells and shows. */
export function isLongPost({ address, brotli }: Size): boolean {
  return enforced.test(address) && brotli > budgets.page
}

/** Pages and scripts over their budget: problems that stop the build, and warnings, both largest first. */
export function judgeSizes(
  pages: readonly PageSize[],
  scripts: readonly Size[],
): { problems: SealProblem[]; warnings: Message[] } {
  const everywhere = scripts.filter((script) => !apart.includes(kindOf(script) ?? ''))
  const total = everywhere.reduce((sum, { brotli }) => sum + brotli, 0)
  const over = pages.filter(({ brotli }) => brotli > budgets.page).sort((a, b) => b.brotli - a.brotli)
  const problems: SealProblem[] = over
    .filter((page) => isLongPost(page) && frameOf(page) > budgets.page)
    .map((page) => ({
      file: page.address,
      found: {
        en: `${frameOf(page)} bytes after brotli without what it tells and shows`,
        ko: `글과 사진을 뺀 나머지가 brotli 압축 후 ${frameOf(page)}바이트`,
      },
      expected: atMost(budgets.page),
    }))
  if (total > budgets.script) {
    const file = everywhere.map(({ address }) => address).join(', ')
    problems.push({
      file,
      found: { en: `${total} bytes of script after brotli`, ko: `스크립트가 brotli 압축 후 ${total}바이트` },
      expected: atMost(budgets.script),
    })
  }
  for (const script of scripts) {
    const name = kindOf(script)
    const budget = name && parts[name]
    if (budget === undefined || script.brotli <= budget) continue
    problems.push({ file: script.address, found: afterBrotli(script.brotli), expected: atMost(budget) })
  }
  const warnings = over
    .filter(({ address }) => !enforced.test(address))
    .map(({ address, brotli }) => ({
      en: `${address} is ${brotli} bytes after brotli; aim for ${budgets.page}`,
      ko: `${address} 페이지가 brotli 압축 후 ${brotli}바이트입니다. ${budgets.page}바이트 안에 들면 좋습니다`,
    }))
  return { problems, warnings }
}

function afterBrotli(bytes: number): InEach {
  return { en: `${bytes} bytes after brotli`, ko: `brotli 압축 후 ${bytes}바이트` }
}

function atMost(bytes: number): InEach {
  return { en: `at most ${bytes}`, ko: `${bytes}바이트까지` }
}

/** What sealing did, for the person who built the site. */
export interface SealReport {
  /** How many, redirect pages left out. */
  pages: number
  /** Of the largest of them, largest first. */
  largest: readonly Size[]
  scripts: Size[]
  redirects: number
  warnings: Message[]
}

/** How many of the largest pages a report shows. */
export const largestShown = 5

/** The report as it is printed: counts, what was removed, the largest pages, the warnings. */
export function formatReport(
  { pages, largest, scripts, redirects, warnings }: SealReport,
  language: ToolLanguage,
): string {
  // What the page for writing fetches no other page does.
  const read = scripts.filter((each) => !kindOf(each)?.startsWith('write'))
  const script = read.reduce((sum, { brotli }) => sum + brotli, 0)
  return [
    say(sealed(pages, redirects), language),
    say(sizes(kilobytes(script)), language),
    ...largest.slice(0, largestShown).map(({ address, brotli }) => `  ${kilobytes(brotli).padStart(9)}  ${address}`),
    ...warnings.map((warning) => `${say(mark, language)}: ${say(warning, language)}`),
  ].join('\n')
}

const mark = { en: 'warning', ko: '주의' }

function sealed(pages: number, redirects: number): Message {
  return {
    en: `sealed ${quantity(pages, 'page')} and ${quantity(redirects, 'redirect')}`,
    ko: `페이지 ${pages}개와 옛 주소 ${redirects}개를 공개할 형태로 마무리했습니다`,
  }
}

function sizes(script: string): Message {
  return {
    en: `script ${script} after brotli; largest pages after brotli:`,
    ko: `brotli 압축 후 스크립트 ${script}, 가장 큰 페이지:`,
  }
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`
}
