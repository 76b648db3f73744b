import type { ReactNode } from 'react'
import { PersonName } from '@/components/gallery/person-name'
import { InLanguage } from '@/components/ui/in-language'
import { Kicker } from '@/components/ui/kicker'
import type { AlbumPage } from '@/lib/content/album-pages'
import type { Album } from '@/lib/content/albums'
import type { Language } from '@/lib/site/languages'
import { wordsIn } from '@/lib/words/words'

interface AlbumIndexProps extends Pick<AlbumPage, 'sections' | 'people'> {
  language: Language
}

const indexGrid =
  'mt-8 grid grid-cols-[repeat(auto-fit,minmax(min(100%,18rem),1fr))] gap-x-10 gap-y-6 border-t pt-4 pb-8 text-small first-of-type:mt-0 print:hidden'

/** The index of an album: to the first frame of a talk, to everything of a person. */
export function AlbumIndex({ sections, people, language }: AlbumIndexProps) {
  const words = wordsIn(language)
  if (sections.length + people.length === 0) return null
  return (
    <nav className={indexGrid} aria-label={words.galleryPage.index}>
      {sections.length > 0 && (
        <IndexPart name={words.talks}>
          {sections.map(({ section, address, photos }) => (
            <li key={address} className="py-1">
              <a href={address}>
                {section.order !== undefined && <span className="frame me-1">{section.order} </span>}
                <InLanguage text={{ text: section.title, language: section.language }} page={language} />
              </a>{' '}
              <span className="meta">{words.count.photos(photos)}</span>
            </li>
          ))}
        </IndexPart>
      )}
      {people.length > 0 && (
        <IndexPart name={words.galleryPage.people}>
          {people.map(({ person, photos }) => (
            <li key={person.id} className="py-1">
              <PersonName person={person} language={language} />{' '}
              <span className="meta">{words.count.photos(photos)}</span>
            </li>
          ))}
        </IndexPart>
      )}
    </nav>
  )
}

/** The other albums of an album's event. */
export function OtherAlbums({ albums, language }: { albums: Album[]; language: Language }) {
  const words = wordsIn(language)
  if (albums.length === 0) return null
  return (
    <nav className={indexGrid} aria-label={words.galleryPage.otherAlbums}>
      <IndexPart name={words.galleryPage.otherAlbums}>
        {albums.map(({ address, title, photos }) => (
          <li key={address} className="py-1">
            <a href={address}>
              <InLanguage text={title} page={language} />
            </a>{' '}
            <span className="meta">{words.count.photos(photos.length)}</span>
          </li>
        ))}
      </IndexPart>
    </nav>
  )
}

function IndexPart({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <Kicker as="h2">{name}</Kicker>
      <ul>{children}</ul>
    </div>
  )
}
