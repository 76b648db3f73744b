import { Dotted } from '@/components/ui/dotted'
import { InLanguage } from '@/components/ui/in-language'
import type { Text } from '@/lib/site/languages'
import { pageIds } from '@/lib/site/page-ids'
import type { Language } from '@/lib/site/settings'
import { wordsIn } from '@/lib/words/words'

/** A line of a programme: a number where the item has one, a title, who speaks, and where to find it. */
export interface ProgrammeItem {
  id: string
  order?: number
  title: string
  speakers: Text[]
  href: string
}

/** The programme as the page's table of contents. */
export function Programme({ items, language }: { items: ProgrammeItem[]; language: Language }) {
  return (
    <nav className="programme" id={pageIds.programme} aria-labelledby={pageIds.programmeTitle}>
      <h2 id={pageIds.programmeTitle} className="kicker">
        {wordsIn(language).postPage.programme}
      </h2>
      <ol>
        {items.map(({ id, order, title, speakers, href }) => (
          <li key={id}>
            <span className="programme-number" aria-hidden="true">
              {order ?? '·'}
            </span>
            <a href={href}>
              {title}
              {speakers.length > 0 && (
                <span className="meta">
                  <Dotted>
                    {speakers.map((name) => (
                      <InLanguage key={name.text} text={name} page={language} />
                    ))}
                  </Dotted>
                </span>
              )}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
