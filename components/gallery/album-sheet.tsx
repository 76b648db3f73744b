import { PhotoLink } from '@/components/gallery/figure'
import { frameRatio, frameSizes, ratioClass } from '@/components/gallery/frame-ratio'
import { InLanguage } from '@/components/ui/text'
import type { PhotoRun } from '@/lib/content/album-pages'
import type { Photo } from '@/lib/content/photos'
import type { PhotoSection } from '@/lib/content/photos-in-texts'
import type { Language } from '@/lib/site/languages'

interface AlbumSheetProps {
  run: PhotoRun
  language: Language
  /** Whether it opens the page, so that its first frames load at once. */
  isFirst: boolean
}

/** The frames of a talk, or of a whole album, in rows that fill the sheet; each with its number and what is said of it. */
export function AlbumSheet({ run, language, isFirst }: AlbumSheetProps) {
  const { section, id, photos } = run
  const few = photos.length < 3 ? 'few' : undefined
  return (
    <section className="not-first-of-type:mt-part">
      {section && (
        <h2 id={id} className="mb-3 [&_.frame]:text-link">
          <SectionLink section={section} language={language} />
        </h2>
      )}
      <ol className="sheet" data-frames={few} start={photos[0]?.position}>
        {photos.map((photo, index) => {
          const before = photos[index - 1]?.section?.address
          const opens = !section && photo.section?.address !== before ? photo.section : undefined
          return <Frame key={photo.id} photo={photo} opens={opens} language={language} isEager={isFirst && index < 3} />
        })}
      </ol>
    </section>
  )
}

interface FrameProps {
  photo: Photo
  /** The talk that begins with this frame. */
  opens?: PhotoSection
  language: Language
  isEager: boolean
}

function Frame({ photo, opens, language, isEager }: FrameProps) {
  const ratio = frameRatio(photo.encoded)
  return (
    <li className={ratioClass(ratio)}>
      <figure data-number={String(photo.position).padStart(2, '0')}>
        <PhotoLink photo={photo} language={language} sizes={frameSizes(ratio)} eager={isEager} anchor />
        {photo.caption && (
          <figcaption>
            <InLanguage text={photo.caption} page={language} />
          </figcaption>
        )}
      </figure>
      {opens && (
        <p className="frame-talk">
          <SectionLink section={opens} language={language} />
        </p>
      )}
    </li>
  )
}

function SectionLink({ section, language }: { section: PhotoSection; language: Language }) {
  const { title, order, talk, address } = section
  return (
    <a href={talk ?? address} className="no-underline">
      {order !== undefined && <span className="frame me-1">{order} </span>}
      <InLanguage text={{ text: title, language: section.language }} page={language} />
    </a>
  )
}
