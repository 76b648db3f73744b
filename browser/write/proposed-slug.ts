import type { Draft } from './draft'

type TextPart = typeof import('./write-text')

/** The name of the folder that the front matter of a draft suggests: of its event, else of its title or name; empty for none. */
export function proposeSlug(part: TextPart, { text, kind }: Draft): string {
  const values = part.readParts(text)?.values ?? {}
  if (typeof values.event === 'string') return `${values.event}-recap`
  const name = kind === 'people' ? values.name : values.title
  const names = typeof name === 'object' && name !== null ? Object.values(name).toReversed() : [name]
  return names.map((each) => (typeof each === 'string' ? part.slugOfTitle(each) : '')).find(Boolean) ?? ''
}
