import type { SearchWay, SearchWays } from '@/lib/search/engine/document'
import { address } from '@/lib/site/addresses'
import type { Language } from '@/lib/site/languages'
import { wordsIn } from '@/lib/words/words'

/** The lists that lead into the site beside its search, and instead of it where there is no script. */
export function SearchWayLists({ ways, language }: { ways: SearchWays; language: Language }) {
  const words = wordsIn(language).search
  return (
    <nav className="search-ways" aria-label={words.ways}>
      <WayList name={words.tags} ways={ways.tags} all={{ name: words.allTags, address: address.tags(language) }} />
      <WayList name={words.years} ways={ways.years} />
      <WayList
        name={words.speakers}
        ways={ways.speakers}
        all={{ name: words.allSpeakers, address: address.speakers(language) }}
      />
    </nav>
  )
}

interface WayListProps {
  name: string
  ways: SearchWay[]
  /** The page that lists all of them. */
  all?: { name: string; address: string }
}

function WayList({ name, ways, all }: WayListProps) {
  return (
    <section>
      <h2>{name}</h2>
      <ul>
        {ways.map(({ label, language, address, count }) => (
          <li key={address}>
            <a href={address} lang={language}>
              {label}
            </a>
            <span className="meta"> {count}</span>
          </li>
        ))}
        {all && (
          <li>
            <a href={all.address}>{all.name}</a>
          </li>
        )}
      </ul>
    </section>
  )
}
