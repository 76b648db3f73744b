import { guessText } from '../../../lib/site/languages'
import { yamlList, yamlText } from '../../check/front-matter/yaml'
import type { ProgrammeSession } from './programme'

/** A field of a document: its name, and its lines as YAML, the first of which names it. */
export interface FieldLines {
  name: string
  lines: string[]
}

/** The fields that a session states, in the order of its file. */
export function sessionFields(session: ProgrammeSession): FieldLines[] {
  const { kind, title, speakers, affiliation, abstract, starts, minutes, youtubeId, slides, links } = session
  const field = (name: string, value: string | undefined): FieldLines[] =>
    value === undefined ? [] : [{ name, lines: [`${name}: ${value}`] }]
  return [
    ...field('kind', kind === 'talk' ? undefined : kind),
    ...field('title', localized(title)),
    ...field('speakers', speakers.length > 0 ? yamlList(speakers) : undefined),
    ...field('affiliation', affiliation && localized(affiliation)),
    ...field('abstract', abstract && localized(abstract)),
    ...field('starts', starts && JSON.stringify(starts)),
    ...field('minutes', minutes === undefined || minutes <= 0 ? undefined : String(minutes)),
    ...field('video', youtubeId && `{ youtubeId: ${yamlText(youtubeId)} }`),
    ...field('slides', slides && `{ url: ${JSON.stringify(slides)} }`),
    ...(links.length > 0
      ? [
          {
            name: 'links',
            lines: ['links:', ...links.map((url) => `  - { kind: other, url: ${JSON.stringify(url)} }`)],
          },
        ]
      : []),
  ]
}

/** The lines of a whole session as an item of a list, indented by two. */
export function sessionItem(session: ProgrammeSession): string[] {
  const lines = sessionFields(session).flatMap((field) => field.lines)
  return lines.map((line, index) => (index === 0 ? `  - ${line}` : `    ${line}`))
}

/** A text under its language, by its letters. */
export function localized(text: string): string {
  return `{ ${guessText(text).language}: ${yamlText(text)} }`
}
