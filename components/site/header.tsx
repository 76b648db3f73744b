import { LanguageLinks } from '@/components/site/language-links'
import { findPage } from '@/lib/content/pages'
import { pageIds } from '@/lib/site/page-ids'
import { address, kindOf } from '@/lib/site/page-kinds'
import type { Language, Section } from '@/lib/site/settings'
import type { SitePage } from '@/lib/site/site-pages'
import { wordsIn } from '@/lib/words/words'
import { site } from '@/site.config'

/** What every page begins with: the skip link, whose site it is, where to go, the other language, the theme. */
export function SiteHeader({ page }: { page: SitePage }) {
  const { language } = page
  const words = wordsIn(language)
  const current = kindOf(page.kind).section ?? page.params[0]
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
          {listNavigation(language).map(({ section, href }) => (
            <li key={section}>
              <a href={href} aria-current={section === current ? 'true' : undefined}>
                {words[section]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="site-tools">
        <SearchLink language={language} isCurrent={page.kind === 'search'} />
        <LanguageLinks page={page} />
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

/** Where the header leads, in the order of the site's settings; to the page about the community where somebody has written it. */
function listNavigation(language: Language): { section: Section; href: string }[] {
  return site.navigation.flatMap((section) => {
    if (section !== 'about') return { section, href: address[section](language) }
    return findPage(language, 'about') ? { section, href: address.page(language, 'about') } : []
  })
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
