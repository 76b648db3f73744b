import { Picture } from '@/components/ui/picture'
import { InLanguage } from '@/components/ui/text'
import type { Photo } from '@/lib/content/photos'
import type { Language } from '@/lib/site/languages'
import { pageIdPrefixes } from '@/lib/site/page-ids'
import { wordsIn } from '@/lib/words/words'

interface PhotoFigureProps {
  photo: Photo
  language: Language
  sizes: string
  eager?: boolean
  /** Whether its link is where the photograph's page leads back to. */
  anchor?: boolean
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
export function PhotoLink({ photo, language, sizes, eager, anchor }: PhotoFigureProps) {
  const label = photo.alt.text === '' ? wordsIn(language).galleryPage.photo(photo.position) : undefined
  return (
    <a
      id={anchor ? photoAnchor(photo) : undefined}
      href={photo.address}
      data-photo=""
      data-talk={photo.section && talkOf(photo.section)}
      data-credit={photo.credit}
      data-frame={frameName(photo)}
      aria-label={label}
      lang={foreign(photo.alt.language, language)}
    >
      <Picture encoded={photo.encoded} alt={photo.alt.text} sizes={sizes} eager={eager} />
    </a>
  )
}

/** Its talk as the lightbox reads it: the address in plain letters, which is shorter, a space, what the programme calls it. */
function talkOf({ address, order, title }: NonNullable<Photo['section']>): string {
  return `${decodeURI(address)} ${order === undefined ? '' : `${order}. `}${title}`
}

/** The id of a photograph on the sheet of its album. */
export function photoAnchor({ id }: Photo): string {
  return `${pageIdPrefixes.photo}${id}`
}

function foreign(own: Language, page: Language): Language | undefined {
  return own === page ? undefined : own
}

/** What a view transition knows the photograph by, on its page as on every sheet that leads there. */
export function frameName({ address }: Photo): string {
  return `photo${address.replace(/\W+/g, '-')}`
}
