import { Fact } from '@/components/ui/fact'
import { InLanguage } from '@/components/ui/in-language'
import type { Album, Photo } from '@/lib/album'
import type { Language } from '@/lib/language'
import { wordsIn } from '@/lib/words'

/** What is said of a photograph on its own page: headline, caption, the talk it belongs to, credit, and the file to keep. */
export function PhotoCaption({ album, photo, language }: { album: Album; photo: Photo; language: Language }) {
  const words = wordsIn(language).galleryPage
  const largest = photo.encoded.variants.findLast(({ format }) => format === 'jpeg')
  const caption = photo.caption ?? (photo.alt.text ? photo.alt : undefined)
  return (
    <figcaption>
      <h1>{caption ? <InLanguage text={caption} page={language} /> : words.photo(photo.position)}</h1>
      <dl className="facts">
        {photo.section && (
          <Fact term={words.talk}>
            <a href={photo.section.address} lang={album.post.language}>
              {photo.section.order !== undefined && <span className="frame">{photo.section.order} </span>}
              {photo.section.title}
            </a>
          </Fact>
        )}
        {photo.credit && <Fact term={words.credit}>{photo.credit}</Fact>}
      </dl>
      {largest && (
        <p>
          <a href={largest.address} download={`${album.slug}-${photo.id}.jpg`}>
            {words.download}
          </a>{' '}
          <span className="meta">
            JPEG, {largest.width} × {largest.height}
          </span>
        </p>
      )}
    </figcaption>
  )
}
