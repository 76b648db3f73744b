import { LanguageLink } from '@/components/site/language-link'
import { findPage } from '@/lib/content/pages'
import { pageIds } from '@/lib/site/page-ids'
import { address, listNavigation } from '@/lib/site/page-kinds'
import type { Language, Section } from '@/lib/site/settings'
import { wordsIn } from '@/lib/words/words'
import { site } from '@/site.config'

interface SiteHeaderProps {
  language: Language
  room?: Section | 'search'
  /** The address of this page in the other language. */
  sibling: string
}

/** What every page begins with: the skip link, whose site it is, where to go, the other language, the theme. */
export function SiteHeader({ language, room, sibling }: SiteHeaderProps) {
  const words = wordsIn(language)
  return (
    <header className="site-header">
      <a className="skip" href={`#${pageIds.main}`}>
        {words.skipToContent}
      </a>
      <a className="wordmark" href={address.home(language)}>
        {site.shortName}
      </a>
      <nav aria-label={words.mainNavigation}>
        <ul>
          {listNavigation(language, findPage(language, 'about') !== undefined).map(({ room: each, href }) => (
            <li key={each}>
              <a href={href} aria-current={each === room ? 'true' : undefined}>
                {words[each]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="site-tools">
        <SearchLink language={language} isCurrent={room === 'search'} />
        <LanguageLink language={language} sibling={sibling} />
        <theme-toggle
          data-label={words.theme.label}
          data-light={words.theme.light}
          data-dark={words.theme.dark}
          data-system={words.theme.system}
        />
      </div>
    </header>
  )
}

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
