import { InLanguage } from '@/components/ui/in-language'
import type { Language } from '@/lib/language'
import type { PhotoPerson } from '@/lib/photo'

/** Somebody on a photograph, leading to everything of a person who has spoken here. */
export function PersonName({ person, language }: { person: PhotoPerson; language: Language }) {
  const name = <InLanguage text={person.name} page={language} />
  return person.address ? <a href={person.address}>{name}</a> : name
}
