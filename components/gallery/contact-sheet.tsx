import { PhotoLink } from '@/components/gallery/figure'
import { Dotted, InLanguage } from '@/components/ui/text'
import { DaysTime } from '@/components/ui/time'
import type { Album } from '@/lib/content/albums'
import type { Photo } from '@/lib/content/photos'
import type { Language } from '@/lib/site/languages'
import { wordsIn } from '@/lib/words/words'

interface ContactSheetProps {
  photos: Photo[]
  language: Language
}

/** A strip of the photographer's contact sheet; its captions are for the lightbox and screen readers. */
export function ContactSheet({ photos, language }: ContactSheetProps) {
  return (
    <ol className="contact-sheet">
      {photos.map((photo) => (
        <li key={photo.address}>
          <figure>
            <PhotoLink
              photo={photo}
              language={language}
              sizes="(min-width: 64rem) 20rem, (min-width: 40rem) 33vw, 50vw"
            />
            {photo.caption && (
              <figcaption className="sr-only">
                <InLanguage text={photo.caption} page={language} />
              </figcaption>
            )}
          </figure>
        </li>
      ))}
    </ol>
  )
}

/** An album in a list: its name, when it was, how many photographs, and a strip of the first ones. */
export function AlbumRow({ album, language }: { album: Album; language: Language }) {
  return (
    <article className="border-t py-[clamp(1.5rem,1rem+2vw,3rem)]">
      <header className="mb-4">
        <h2>
          <a href={album.address} className="no-underline">
            <InLanguage text={album.title} page={language} />
          </a>
        </h2>
        <p className="meta">
          <Dotted>
            <DaysTime days={album} language={language} />
            {wordsIn(language).count.photos(album.photos.length)}
          </Dotted>
        </p>
      </header>
      <ContactSheet photos={album.photos.slice(0, 12)} language={language} />
    </article>
  )
}
