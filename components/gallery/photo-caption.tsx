import { Fragment } from 'react'
import { Fact, Facts } from '@/components/ui/fact'
import { ExternalLink } from '@/components/ui/links'
import { dot, InLanguage } from '@/components/ui/text'
import type { Album } from '@/lib/content/albums'
import type { Photo, PhotoPerson } from '@/lib/content/photos'
import { formatDay } from '@/lib/site/dates'
import { guessText, type Language } from '@/lib/site/languages'
import { wordsIn } from '@/lib/words/words'

/**
 * What is said of a photograph on its own page: headline, the talk it belongs to, who can be seen, when, by whom, on what
 * terms, and the file to keep.
 */
export function PhotoCaption({ album, photo, language }: { album: Album; photo: Photo; language: Language }) {
  const words = wordsIn(language).galleryPage
  const { section, people, takenAt, credit, license } = photo
  const largest = photo.encoded.variants.findLast(({ format }) => format === 'jpeg')
  const caption = photo.caption ?? (photo.alt.text ? photo.alt : undefined)
  return (
    <figcaption className="mt-0 text-small text-muted [&_a]:text-ink">
      <h1 className="my-5 max-w-[30em] text-title leading-[1.35] text-ink">
        {caption ? <InLanguage text={caption} page={language} /> : words.photo(photo.position)}
      </h1>
      <Facts>
        {section && (
          <Fact term={words.talk}>
            <a href={section.address} hrefLang={section.language}>
              {section.order !== undefined && <span className="frame me-1">{section.order} </span>}
              <InLanguage text={{ text: section.title, language: section.language }} page={language} />
            </a>
          </Fact>
        )}
        {people.length > 0 && (
          <Fact term={words.people}>
            {people.map((person, index) => (
              <Fragment key={person.id}>
                {index > 0 && dot}
                <PersonName person={person} language={language} />
              </Fragment>
            ))}
          </Fact>
        )}
        {takenAt && (
          <Fact term={words.takenAt}>
            <time dateTime={takenAt}>{takenText(takenAt, language)}</time>
          </Fact>
        )}
        {credit && (
          <Fact term={words.credit}>
            <InLanguage text={guessText(credit)} page={language} />
          </Fact>
        )}
        {license && (
          <Fact term={words.license}>
            {license.url ? (
              <ExternalLink href={license.url} language={language}>
                {license.name}
              </ExternalLink>
            ) : (
              license.name
            )}
          </Fact>
        )}
      </Facts>
      {largest && (
        <p className="mt-3 print:hidden">
          <a href={largest.address} download={`${album.slug}-${photo.id}.jpg`}>
            {words.keep}
          </a>{' '}
          <span>
            JPEG, {largest.width} × {largest.height}
          </span>
        </p>
      )}
    </figcaption>
  )
}

/** A day, or day and time as the clock of the place showed them, which a moment states with its offset. */
function takenText(takenAt: string, language: Language): string {
  const [day = '', time] = takenAt.split('T')
  return [formatDay(day, language), time?.slice(0, 5)].filter(Boolean).join(' ')
}

/** Somebody on a photograph, leading to everything of a person who has spoken here. */
export function PersonName({ person, language }: { person: PhotoPerson; language: Language }) {
  const name = <InLanguage text={person.name} page={language} />
  return person.address ? <a href={person.address}>{name}</a> : name
}
