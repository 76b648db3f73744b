import { ContactSheet } from '@/components/gallery/contact-sheet'
import { Lightbox } from '@/components/gallery/lightbox'
import { findAlbum } from '@/lib/album'
import type { Event } from '@/lib/event'
import type { Language } from '@/lib/language'
import { listRecaps } from '@/lib/post'
import { wordsIn } from '@/lib/words'

/** The recaps of an event, each with a strip of its album. */
export function EventRecaps({ event, language }: { event: Event; language: Language }) {
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
            {album && <ContactSheet photos={album.photos} language={language} />}
          </div>
        )
      })}
      <Lightbox language={language} />
    </section>
  )
}
