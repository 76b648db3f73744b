import type { Language } from '@/lib/site/settings'
import { wordsIn } from '@/lib/words/words'

interface PaginationProps {
  language: Language
  page: number
  last: number
  addressOf: (page: number) => string
  /** What the links are called where a list is not the blog. */
  names?: { pagination: string; newer: string; older: string }
}

/** Links to newer and older pages of a list; nothing when there is one page only. */
export function Pagination({ language, page, last, addressOf, names }: PaginationProps) {
  if (last === 1) return null
  const words = wordsIn(language).blogPage
  const { pagination, newer, older } = names ?? words
  return (
    <nav className="flex flex-wrap gap-x-6 gap-y-1 pt-8 print:hidden" aria-label={pagination}>
      {page > 1 && (
        <a href={addressOf(page - 1)} rel="prev">
          ← {newer}
        </a>
      )}
      <span className="text-muted tabular">{words.page(page, last)}</span>
      {page < last && (
        <a href={addressOf(page + 1)} rel="next">
          {older} →
        </a>
      )}
    </nav>
  )
}
