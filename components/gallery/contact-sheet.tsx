import { InLanguage } from '@/components/ui/in-language'
import type { Photo } from '@/lib/album'
import type { Language } from '@/lib/language'
import { PhotoLink } from './figure'

interface ContactSheetProps {
  photos: Photo[]
  language: Language
  /** Whether the frames carry their captions; a strip on another page does without. */
  captions?: boolean
}

/** An album as the photographer's contact sheet: every frame in order, numbered. */
export function ContactSheet({ photos, language, captions = false }: ContactSheetProps) {
  return (
    <ol className="contact-sheet" data-captions={captions || undefined}>
      {photos.map((photo, index) => (
        <li key={photo.id}>
          <figure>
            <PhotoLink
              photo={photo}
              language={language}
              sizes="(min-width: 64rem) 20rem, (min-width: 40rem) 33vw, 50vw"
              eager={captions && index < 2}
            />
            <figcaption>
              <span className="frame">{String(photo.position).padStart(2, '0')}</span>
              {captions && photo.caption && (
                <span>
                  <InLanguage text={photo.caption} page={language} />
                </span>
              )}
            </figcaption>
          </figure>
        </li>
      ))}
    </ol>
  )
}
