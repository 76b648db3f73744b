import type { Language } from '@/lib/language'
import { wordsIn } from '@/lib/words'

interface PaginationProps {
  language: Language
  page: number
  last: number
  addressOf: (page: number) => string
}

/** The way to newer and older pages of a list; nothing when there is one page only. */
export function Pagination({ language, page, last, addressOf }: PaginationProps) {
  if (last === 1) return null
  const words = wordsIn(language).blogPage
  return (
    <nav className="pagination" aria-label={words.pagination}>
      {page > 1 && (
        <a href={addressOf(page - 1)} rel="prev">
          {words.newer}
        </a>
      )}
      <span>{words.page(page, last)}</span>
      {page < last && (
        <a href={addressOf(page + 1)} rel="next">
          {words.older}
        </a>
      )}
    </nav>
  )
}
