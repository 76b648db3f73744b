import { ContactSheet } from '@/components/gallery/contact-sheet'
import { type Album, findAlbum, findEventAlbum, stripLength } from '@/lib/content/albums'
import type { Event } from '@/lib/content/events'
import { listRecaps } from '@/lib/content/posts'
import type { Language } from '@/lib/site/settings'
import { wordsIn } from '@/lib/words/words'

interface EventPartProps {
  event: Event
  language: Language
}

/** The photographs that lie beside an event itself. */
export function EventPhotos({ event, language }: EventPartProps) {
  const album = findEventAlbum(language, event.slug)
  if (!album) return null
  return (
    <section className="event-recaps">
      <h2 className="kicker">{wordsIn(language).eventPage.album}</h2>
      <AlbumStrip album={album} language={language} />
    </section>
  )
}

/** The recaps of an event, each with a strip of its album. */
export function EventRecaps({ event, language }: EventPartProps) {
  const recaps = listRecaps(language, event.slug)
  if (recaps.length === 0) return null
  return (
    <section className="event-recaps">
      <h2 className="kicker">{wordsIn(language).eventPage.recaps}</h2>
      {recaps.map((post) => {
        const album = findAlbum(language, post.slug)
        return (
          <div key={post.slug}>
            <p className="recap-link" lang={post.language === language ? undefined : post.language}>
              <a href={post.address}>{post.title}</a>
            </p>
            {album && <AlbumStrip album={album} language={language} />}
          </div>
        )
      })}
    </section>
  )
}

function AlbumStrip({ album, language }: { album: Album; language: Language }) {
  const words = wordsIn(language)
  return (
    <>
      <ContactSheet photos={album.photos.slice(0, stripLength)} language={language} />
      <p className="more">
        <a href={album.address}>{words.galleryPage.seeAlbum}</a>{' '}
        <span className="meta">{words.count.photos(album.photos.length)}</span>
      </p>
    </>
  )
}
