import { InLanguage } from '@/components/ui/in-language'
import { Picture } from '@/components/ui/picture'
import type { Language } from '@/lib/language'
import type { Photo } from '@/lib/photo'
import { wordsIn } from '@/lib/words'

interface PhotoFigureProps {
  photo: Photo
  language: Language
  sizes: string
  eager?: boolean
}

/** A photograph in a text, leading to its own page, with its caption and credit. */
export function PhotoFigure({ photo, language, sizes, eager }: PhotoFigureProps) {
  return (
    <figure className="photo">
      <PhotoLink photo={photo} language={language} sizes={sizes} eager={eager} />
      {photo.caption && (
        <figcaption>
          <InLanguage text={photo.caption} page={language} />
        </figcaption>
      )}
    </figure>
  )
}

/** The photograph as a link to its own page; the lightbox opens from it. */
export function PhotoLink({ photo, language, sizes, eager }: PhotoFigureProps) {
  const label = photo.alt.text === '' ? wordsIn(language).galleryPage.photo(photo.position) : undefined
  return (
    <a
      href={photo.address}
      data-photo=""
      data-frame={frameName(photo)}
      aria-label={label}
      lang={foreign(photo.alt.language, language)}
    >
      <Picture encoded={photo.encoded} alt={photo.alt.text} sizes={sizes} eager={eager} />
    </a>
  )
}

function foreign(own: Language, page: Language): Language | undefined {
  return own === page ? undefined : own
}

/** What a view transition knows the photograph by, on its page as on every sheet that leads there. */
export function frameName({ address }: Photo): string {
  return `photo${address.replace(/\W+/g, '-')}`
}
