import { Dotted, InLanguage, Kicker } from '@/components/ui/text'
import type { Language, Text } from '@/lib/site/languages'
import { pageIds } from '@/lib/site/page-ids'

/** A line of a programme: a number where the item has one, a title, who speaks, and where to find it. */
interface ProgrammeItem {
  id: string
  order?: number
  title: string
  speakers: Text[]
  href: string
}

/** The programme, or the sections of a text, as the page's table of contents; beside the text it follows the reading. */
export function Programme({ title, items, language }: { title: string; items: ProgrammeItem[]; language: Language }) {
  const hasNumbers = items.some(({ order }) => order !== undefined)
  const row = hasNumbers ? 'grid grid-cols-[1.75rem_1fr]' : 'block'
  return (
    <nav
      className="border-b py-6 text-small leading-[1.45] lg:sticky lg:top-0 lg:max-h-dvh lg:self-start lg:overflow-y-auto lg:border-0 lg:pe-2"
      id={pageIds.programme}
      aria-labelledby={pageIds.programmeTitle}
      data-contents
    >
      <Kicker as="h2" id={pageIds.programmeTitle} className="mb-2">
        {title}
      </Kicker>
      <ol>
        {items.map(({ id, order, title, speakers, href }) => (
          <li key={id}>
            <a href={href} className={`items-baseline py-1.5 no-underline ${row}`}>
              {hasNumbers && (
                <span className="font-display font-numeral text-link tabular" aria-hidden="true">
                  {order}
                </span>
              )}
              <span>
                {title}
                {speakers.length > 0 && (
                  <span className="block font-normal text-muted">
                    <Dotted>
                      {speakers.map((name) => (
                        <InLanguage key={name.text} text={name} page={language} />
                      ))}
                    </Dotted>
                  </span>
                )}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
