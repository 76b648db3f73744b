import { PhotoLink } from '@/components/gallery/figure'
import { InLanguage } from '@/components/ui/in-language'
import type { Photo } from '@/lib/content/photos'
import type { Language } from '@/lib/site/languages'

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
