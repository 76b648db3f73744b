import { romanize } from 'es-hangul'
import { asSlug } from '../../tools/check/files/name-forms'
import { readParts } from './document-text'
import type { Draft } from './draft'

/** The name of the folder that the front matter of a draft suggests: of its event, else of its title or name; empty for none. */
export function proposeSlug({ text, kind }: Draft): string {
  const values = readParts(text)?.values ?? {}
  if (typeof values.event === 'string') return `${values.event}-recap`
  const name = kind === 'people' ? values.name : values.title
  const names = typeof name === 'object' && name !== null ? Object.values(name).toReversed() : [name]
  return names.map((each) => (typeof each === 'string' ? slugOfTitle(each) : '')).find(Boolean) ?? ''
}

/** A folder name made of a title, Hangul romanised; empty where no letter of it has a Latin form. */
function slugOfTitle(title: string): string {
  return asSlug(title.normalize('NFC').replace(/[가-힣]+/g, romanize)) ?? ''
}
