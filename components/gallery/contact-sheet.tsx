import { InLanguage } from '@/components/ui/in-language'
import type { Photo } from '@/lib/album'
import type { Language } from '@/lib/language'
import { PhotoLink } from './figure'

interface ContactSheetProps {
  photos: Photo[]
  language: Language
  /** Whether the frames show their captions; a strip on another page keeps them for the lightbox and screen readers. */
  captions?: boolean
}

/** An album as the photographer's contact sheet: every frame in order, numbered from 1 by the style sheet. */
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
              anchor={captions}
            />
            {photo.caption && (
              <figcaption className={captions ? undefined : 'sr-only'}>
                <InLanguage text={photo.caption} page={language} />
              </figcaption>
            )}
          </figure>
        </li>
      ))}
    </ol>
  )
}
