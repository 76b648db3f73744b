import type { ReactNode } from 'react'
import { InLanguage } from '@/components/ui/in-language'
import type { TalkFilter as Filter, listTalkFilters } from '@/lib/content/talks'
import type { Language } from '@/lib/site/settings'
import { wordsIn } from '@/lib/words/words'

interface TalkFilterProps {
  facets: ReturnType<typeof listTalkFilters>
  language: Language
  /** The filter whose page this is. */
  chosen?: Filter
  /** The list of all talks. */
  all: string
}

/** The ways to narrow the list of talks: links to pages, which the browser follows in place where it has the whole list. */
export function TalkFilter({ facets, language, chosen, all }: TalkFilterProps) {
  const words = wordsIn(language).talksPage
  return (
    <nav className="talk-filter" aria-label={words.filters}>
      <a href={all} data-facet="" aria-current={chosen ? undefined : 'true'}>
        {words.all}
      </a>
      {facets.map(({ facet, filters }) => (
        <TalkFacet key={facet} name={words[facet]} isLong={filters.length > 12}>
          {filters.map((filter) => (
            <li key={filter.value}>
              <a
                href={filter.address}
                data-facet={facet}
                data-value={filter.value}
                aria-current={chosen?.facet === facet && chosen.value === filter.value ? 'true' : undefined}
              >
                <InLanguage text={filter.label} page={language} />
                <span className="meta"> {filter.count}</span>
              </a>
            </li>
          ))}
        </TalkFacet>
      ))}
    </nav>
  )
}

/** The values of one facet; many are folded away. */
function TalkFacet({ name, isLong, children }: { name: string; isLong: boolean; children: ReactNode }) {
  if (!isLong) {
    return (
      <div className="talk-facet">
        <p className="kicker">{name}</p>
        <ul>{children}</ul>
      </div>
    )
  }
  return (
    <details className="talk-facet">
      <summary className="kicker">{name}</summary>
      <ul>{children}</ul>
    </details>
  )
}
