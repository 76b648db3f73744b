import type { ReactNode } from 'react'
import { PersonName } from '@/components/gallery/photo-caption'
import { MoreLink } from '@/components/ui/links'
import { PageHeader } from '@/components/ui/page-header'
import { Dotted, InLanguage, Kicker } from '@/components/ui/text'
import { DaysTime } from '@/components/ui/time'
import type { AlbumPage } from '@/lib/content/album-pages'
import type { Album } from '@/lib/content/albums'
import type { Language } from '@/lib/site/languages'
import { wordsIn } from '@/lib/words/words'

interface AlbumHeaderProps {
  album: Album
  /** Where all of it can be taken as one file, and its size in bytes. */
  download?: { address: string; bytes: number }
  language: Language
}

/** What an album is of, when, how large, and what it belongs to. */
export function AlbumHeader({ album, download, language }: AlbumHeaderProps) {
  const words = wordsIn(language)
  const { post, event, photos } = album
  return (
    <PageHeader kicker={words.gallery} title={<InLanguage text={album.title} page={language} />}>
      <p className="mt-4 text-small text-muted">
        <Dotted>
          <DaysTime days={album} language={language} />
          {words.count.photos(photos.length)}
        </Dotted>
      </p>
      <ul className="mt-2 flex flex-wrap gap-x-6 print:hidden">
        {post && (
          <li>
            <MoreLink href={post.address} hrefLang={post.language}>
              {words.galleryPage.readPost}
            </MoreLink>
          </li>
        )}
        {event && (
          <li>
            <MoreLink href={event.address}>{words.postPage.event}</MoreLink>
          </li>
        )}
        {download && (
          <li>
            <a href={download.address} download="" className="inline-block py-1">
              {words.galleryPage.download(photos.length, formatFileSize(download.bytes))}
            </a>
          </li>
        )}
      </ul>
    </PageHeader>
  )
}

/** How large a file is, for people: `340 kB`, `3.1 MB`, `1.2 GB`. Units are powers of 1000, as download lists show them. */
function formatFileSize(bytes: number): string {
  if (bytes < 1e6) return `${Math.max(1, Math.round(bytes / 1e3))} kB`
  return bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(1)} GB`
}

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
