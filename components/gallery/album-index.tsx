import type { ReactNode } from 'react'
import { PersonName } from '@/components/gallery/person-name'
import { InLanguage } from '@/components/ui/in-language'
import type { AlbumPage } from '@/lib/content/album-pages'
import type { Album } from '@/lib/content/albums'
import type { Language } from '@/lib/site/settings'
import { wordsIn } from '@/lib/words/words'

interface AlbumIndexProps extends Pick<AlbumPage, 'sections' | 'people'> {
  language: Language
}

/** The ways into an album: to the first frame of a talk, to everything of a person. */
export function AlbumIndex({ sections, people, language }: AlbumIndexProps) {
  const words = wordsIn(language)
  if (sections.length + people.length === 0) return null
  return (
    <nav className="album-index" aria-label={words.galleryPage.index}>
      {sections.length > 0 && (
        <IndexPart name={words.talks}>
          {sections.map(({ section, address, photos }) => (
            <li key={address}>
              <a href={address}>
                {section.order !== undefined && <span className="frame">{section.order} </span>}
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
            <li key={person.id}>
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
    <nav className="album-index" aria-label={words.galleryPage.otherAlbums}>
      <IndexPart name={words.galleryPage.otherAlbums}>
        {albums.map(({ address, title, photos }) => (
          <li key={address}>
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
      <h2 className="kicker">{name}</h2>
      <ul>{children}</ul>
    </div>
  )
}
