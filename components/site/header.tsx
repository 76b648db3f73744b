import { address } from '@/lib/address'
import type { Language } from '@/lib/language'
import { listRooms } from '@/lib/navigation'
import { pageIds } from '@/lib/page-ids'
import type { Room } from '@/lib/site-config'
import { wordsIn } from '@/lib/words'
import { site } from '@/site.config'
import { LanguageLink } from './language-link'
import { SearchLink } from './search-link'

interface SiteHeaderProps {
  language: Language
  room?: Room | 'search'
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
          {listRooms(language).map(({ room: each, href }) => (
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
