import { InLanguage } from '@/components/ui/in-language'
import type { PhotoPerson } from '@/lib/content/photos'
import type { Language } from '@/lib/site/languages'

/** Somebody on a photograph, leading to everything of a person who has spoken here. */
export function PersonName({ person, language }: { person: PhotoPerson; language: Language }) {
  const name = <InLanguage text={person.name} page={language} />
  return person.address ? <a href={person.address}>{name}</a> : name
}
