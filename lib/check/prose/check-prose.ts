import type { Problem } from '../problem'
import { problemAt, type Source } from '../source'
import { conflicts } from './conflicts'
import { days } from './days'
import { emphasis } from './emphasis'
import { exclamations } from './exclamations'
import { fences } from './fences'
import { footnotes } from './footnotes'
import { headingWords } from './heading-words'
import { headings } from './headings'
import { kramdown } from './kramdown'
import { links } from './links'
import { liquid } from './liquid'
import { lists } from './lists'
import { type Rule, readMarkdown } from './reading'
import { linkReferences } from './references'
import { tables } from './tables'
import { underlines } from './underlines'

const rules: readonly Rule[] = [
  conflicts,
  ...[emphasis, fences, tables, days, lists, headings, headingWords, underlines],
  ...[links, exclamations, linkReferences, footnotes, kramdown, liquid],
]

/** What in the body of a text, from an offset on, reads otherwise on the site than its author can have meant. */
export function checkProse(source: Source, bodyStart: number): Problem[] {
  const body = source.text.slice(bodyStart)
  const suspicious = rules.filter(({ suspects }) => suspects(body))
  if (suspicious.length === 0) return []
  const reading = readMarkdown(body)
  return suspicious
    .flatMap(({ judge }) => judge(reading))
    .map(({ offset, finding }) => problemAt(source, bodyStart + offset, finding))
}
