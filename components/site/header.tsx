import { findPage } from '@/lib/content/pages'
import { addressIn } from '@/lib/content/site-pages'
import { address } from '@/lib/site/addresses'
import { type Language, languages } from '@/lib/site/languages'
import { pageIds } from '@/lib/site/page-ids'
import { kindOf } from '@/lib/site/page-kinds'
import type { Section } from '@/lib/site/settings'
import type { SitePage } from '@/lib/site/site-pages'
import { wordsIn } from '@/lib/words/words'
import { site } from '@/site.config'

/** A line under what is current. */
const current = 'marks-current'

/** What every page begins with: the skip link, whose site it is, where to go, other languages, the theme. */
export function SiteHeader({ page }: { page: SitePage }) {
  const { language } = page
  const section = kindOf(page.kind).section ?? page.params[0]
  const words = wordsIn(language)
  return (
    <header className="mx-auto w-full max-w-page px-gutter text-small">
      <a
        className="absolute start-2 top-2 z-1 bg-ink px-5 py-3 text-paper not-focus:-top-40 hover:text-paper print:hidden"
        href={`#${pageIds.main}`}
      >
        {words.skipToContent}
      </a>
      <div className="grid grid-cols-[1fr_auto] items-center gap-x-2 pt-2 lg:grid-cols-[auto_1fr_auto] lg:gap-x-8 lg:border-b lg:pb-2">
        <a
          className="font-display text-xl/11 font-bold tracking-[-0.03em] whitespace-nowrap no-underline"
          href={address.home(language)}
        >
          <span
            className="me-[0.4em] inline-block size-[0.7em] rotate-45 rounded-full border-[0.16em] border-accent border-b-transparent"
            aria-hidden="true"
          />
          {site.shortName}
        </a>
        <nav
          className="col-span-2 row-start-2 border-y lg:col-span-1 lg:col-start-2 lg:row-start-1 lg:border-0 print:hidden"
          aria-label={words.mainNavigation}
        >
          {/* Every item is seen on every screen: where one line is too short there are two. */}
          <ul className="flex flex-wrap gap-x-4 lg:justify-end xs:gap-x-6">
            {listNavigation(language).map(({ section: each, href }) => (
              <li key={each}>
                <a
                  href={href}
                  className={`block py-2 whitespace-nowrap no-underline lg:py-2.5 ${current}`}
                  aria-current={each === section ? 'true' : undefined}
                >
                  {words[each]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="flex items-center gap-1 xs:gap-3 print:hidden">
          <SearchLink language={language} isCurrent={page.kind === 'search'} />
          <LanguageLinks page={page} className="block py-3 whitespace-nowrap no-underline" />
          <theme-toggle
            className="inline-block size-11 align-middle [@media(scripting:none)]:hidden"
            data-label={words.theme.label}
            data-light={words.theme.light}
            data-dark={words.theme.dark}
          />
        </div>
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

/** Leads to the search: with script it opens over the page, without it is a page. */
function SearchLink({ language, isCurrent }: { language: Language; isCurrent: boolean }) {
  const { title } = wordsIn(language).search
  return (
    <a
      href={address.search(language)}
      className={`grid size-11 place-items-center text-muted no-underline ${current}`}
      title={`${title} (/)`}
      data-search
      aria-current={isCurrent ? 'page' : undefined}
      aria-keyshortcuts="/ Control+K Meta+K"
    >
      <svg viewBox="0 0 24 24" className="w-5.5 fill-none stroke-current stroke-[1.5]" aria-hidden="true">
        <path d="M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.5 15.5 21 21" />
      </svg>
      <span className="sr-only">{title}</span>
    </a>
  )
}

/** Leads to a page in the other languages; `carryQuery` in browser/ gives the links the query. */
export function LanguageLinks({ page, className }: { page: SitePage; className?: string }) {
  return languages
    .filter((each) => each !== page.language)
    .map((each) => (
      <a key={each} rel="alternate" href={addressIn(each, page)} lang={each} hrefLang={each} className={className}>
        {wordsIn(each).languageName}
      </a>
    ))
}
