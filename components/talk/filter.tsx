import type { ReactNode } from 'react'
import { InLanguage, Kicker } from '@/components/ui/text'
import type { TalkFilter as Filter, listTalkFilters } from '@/lib/content/talks'
import type { Language } from '@/lib/site/languages'
import { wordsIn } from '@/lib/words/words'

interface TalkFilterProps {
  facets: ReturnType<typeof listTalkFilters>
  language: Language
  /** The filter whose page this is. */
  chosen?: Filter
  /** The list of all talks, and how many they are. */
  all: string
  total: number
  /** The list of speakers, where they are too many to choose from here. */
  speakers?: string
}

const filterLink =
  'inline-block py-1.5 no-underline aria-[current]:font-bold marks-current aria-disabled:text-muted aria-disabled:opacity-60'

/** How the list of talks can be narrowed: links to pages, which the browser follows in place where it has the whole list. */
export function TalkFilter({ facets, language, chosen, all, total, speakers }: TalkFilterProps) {
  const words = wordsIn(language).talksPage
  // What leaves every talk narrows nothing.
  const narrowing = facets.filter(
    ({ facet, filters: [first, ...others] }) =>
      facet === chosen?.facet || others.length > 0 || (first && first.count < total),
  )
  return (
    <nav
      className="grid content-start gap-5 text-small lg:sticky lg:top-6 lg:max-h-[calc(100dvh-3rem)] lg:overflow-y-auto lg:self-start print:hidden"
      aria-label={words.filters}
    >
      <a
        href={all}
        className={`${filterLink} justify-self-start`}
        data-facet=""
        aria-current={chosen ? undefined : 'true'}
      >
        {words.all}
      </a>
      {narrowing.map(({ facet, filters }) => (
        <TalkFacet key={facet} name={words[facet]} isLong={filters.length > 12}>
          {filters.map((filter) => (
            <li key={filter.value}>
              <a
                href={filter.address}
                className={filterLink}
                data-facet={facet}
                data-value={filter.value}
                aria-current={chosen?.facet === facet && chosen.value === filter.value ? 'true' : undefined}
              >
                <InLanguage text={filter.label} page={language} />
                <span className="text-muted tabular"> {filter.count}</span>
              </a>
            </li>
          ))}
        </TalkFacet>
      ))}
      {speakers && (
        <a href={speakers} className={filterLink}>
          {wordsIn(language).speakers}
        </a>
      )}
    </nav>
  )
}

/** The values of one facet; many are folded away. */
function TalkFacet({ name, isLong, children }: { name: string; isLong: boolean; children: ReactNode }) {
  const list = <ul className="flex flex-wrap gap-x-5 lg:block">{children}</ul>
  if (!isLong) {
    return (
      <div>
        <Kicker>{name}</Kicker>
        {list}
      </div>
    )
  }
  return (
    <details>
      <Kicker as="summary" className="py-1.5">
        {name}
      </Kicker>
      {list}
    </details>
  )
}
