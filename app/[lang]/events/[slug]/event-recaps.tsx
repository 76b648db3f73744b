import { EventRow } from '@/components/event/row'
import { ContactSheet } from '@/components/gallery/contact-sheet'
import { MoreLink } from '@/components/ui/links'
import { Kicker } from '@/components/ui/text'
import { type Album, findAlbum, findEventAlbum, stripLength } from '@/lib/content/albums'
import { type Event, listEventsOfGroup, listLatestEvents } from '@/lib/content/events'
import { listRecaps } from '@/lib/content/posts'
import type { Language } from '@/lib/site/languages'
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
    <section className="mt-part">
      <Kicker as="h2" className="mb-3">
        {wordsIn(language).eventPage.album}
      </Kicker>
      <AlbumStrip album={album} language={language} />
    </section>
  )
}

/** The recaps of an event, each with a strip of its album. */
export function EventRecaps({ event, language }: EventPartProps) {
  const recaps = listRecaps(language, event.slug)
  if (recaps.length === 0) return null
  return (
    <section className="mt-part">
      <Kicker as="h2">{wordsIn(language).eventPage.recaps(recaps.length)}</Kicker>
      {recaps.map((post) => {
        const album = findAlbum(language, post.slug)
        return (
          <div key={post.slug} className="mt-1 not-last:mb-8">
            <p
              className="mb-4 font-display text-title leading-[1.3] font-bold tracking-[var(--tracking)]"
              lang={post.language === language ? undefined : post.language}
            >
              <a href={post.address} className="no-underline">
                {post.title}
              </a>
            </p>
            {album && <AlbumStrip album={album} language={language} />}
          </div>
        )
      })}
    </section>
  )
}

/** Events to go on to from one of which there is no more to tell: those of its groups, else the latest. */
export function OtherEvents({ event, language }: EventPartProps) {
  const ofGroups = event.groups.flatMap(({ slug }) => listEventsOfGroup(language, slug))
  const others = [...new Set([...ofGroups, ...listLatestEvents(language, 5)])].filter(({ slug }) => slug !== event.slug)
  if (others.length === 0) return null
  const newestFirst = others.slice(0, 4).toSorted((a, b) => (a.day < b.day ? 1 : -1))
  return (
    <section className="mt-part">
      <Kicker as="h2" className="mb-3">
        {wordsIn(language).eventPage.others}
      </Kicker>
      <ol className="event-list border-t">
        {newestFirst.map((other) => (
          <EventRow key={other.slug} event={other} language={language} isLong />
        ))}
      </ol>
    </section>
  )
}

function AlbumStrip({ album, language }: { album: Album; language: Language }) {
  const words = wordsIn(language)
  return (
    <>
      <ContactSheet photos={album.photos.slice(0, stripLength)} language={language} />
      <p className="mt-3">
        <MoreLink href={album.address}>{words.galleryPage.seeAlbum}</MoreLink>{' '}
        <span className="meta">{words.count.photos(album.photos.length)}</span>
      </p>
    </>
  )
}
