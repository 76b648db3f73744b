import type { Language } from '@/lib/site/languages'
import { wordsIn } from '@/lib/words/words'

interface PaginationProps {
  language: Language
  page: number
  last: number
  addressOf: (page: number) => string
  /** What the links are called where others name a list better. */
  names?: { pagination: string; newer: string; older: string }
}

/** Links to the pages before and after one of a list; nothing when there is one page only. */
export function Pagination({ language, page, last, addressOf, names }: PaginationProps) {
  if (last === 1) return null
  const words = wordsIn(language).listPages
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

interface PartLinksProps {
  /** What the parts are: years, letters. */
  name: string
  parts: { part: string; href: string }[]
}

/** Links to the parts of a list of several pages; nothing where it has none. */
export function PartLinks({ name, parts }: PartLinksProps) {
  if (parts.length < 2) return null
  return (
    <nav className="flex flex-wrap gap-x-5 gap-y-1 pt-6 print:hidden" aria-label={name}>
      {parts.map(({ part, href }) => (
        <a key={part} href={href} className="py-1 tabular">
          {part}
        </a>
      ))}
    </nav>
  )
}
