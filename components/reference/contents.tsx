import type { Language } from '@/lib/language'
import { pageIds } from '@/lib/page-ids'
import type { KindEntry } from '@/lib/reference'
import { wordsIn } from '@/lib/words'

/** The kinds of files as the page's table of contents. */
export function ReferenceContents({ kinds, language }: { kinds: KindEntry[]; language: Language }) {
  const words = wordsIn(language).referencePage
  return (
    <nav className="reference-contents" aria-labelledby={pageIds.referenceContents}>
      <h2 id={pageIds.referenceContents} className="kicker">
        {words.contents}
      </h2>
      <ul>
        {kinds.map(({ kind, fields }) => (
          <li key={kind}>
            <a href={`#${kind}`}>{words.kinds[kind]}</a> <span className="meta">{fields.length}</span>
          </li>
        ))}
      </ul>
    </nav>
  )
}
