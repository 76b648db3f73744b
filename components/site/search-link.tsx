import { address } from '@/lib/address'
import type { Language } from '@/lib/language'
import { wordsIn } from '@/lib/words'

/** The way to the search: with script it opens over the page, without it is a page. */
export function SearchLink({ language, isCurrent }: { language: Language; isCurrent: boolean }) {
  const { title } = wordsIn(language).search
  return (
    <a
      href={address.search(language)}
      className="search-link"
      title={`${title} (/)`}
      data-search
      aria-current={isCurrent ? 'page' : undefined}
      aria-keyshortcuts="/ Control+K Meta+K"
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.5 15.5 21 21" />
      </svg>
      <span className="sr-only">{title}</span>
    </a>
  )
}
