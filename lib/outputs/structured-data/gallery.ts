import type { Graph, ImageObject } from 'schema-dts'
import type { AlbumPage } from '../../content/album-pages'
import type { Album } from '../../content/albums'
import type { Photo } from '../../content/photos'
import { absolute, address } from '../../site/addresses'
import type { Language } from '../../site/languages'
import { wordsIn } from '../../words/words'
import { breadcrumb, type Crumb, collectionGraph, graphOf, identity, type ListPart, laterCrumbs } from './graph'

/** A page of an album: the photographs on it, and what they show. All pages speak of one gallery. */
export function albumGraph(
  { album, page, last, items }: Pick<AlbumPage, 'album' | 'page' | 'last' | 'items'>,
  language: Language,
): Graph {
  const { event } = album
  const later = laterCrumbs(albumCrumb(album), { page, last }, language)
  return graphOf(
    {
      '@type': 'ImageGallery',
      '@id': identity.gallery(album.address),
      name: album.title.text,
      url: absolute(album.address),
      inLanguage: language,
      about: event && { '@id': identity.event(event.slug) },
      isPartOf: { '@id': identity.website },
      hasPart: items.map((photo) => imageOf(photo, album)),
    },
    breadcrumb(language, galleryCrumb(language), albumCrumb(album), ...later),
  )
}

/** A photograph's page. */
export function photoGraph(album: Album, photo: Photo, language: Language): Graph {
  const name = photo.caption?.text || photo.alt.text || wordsIn(language).galleryPage.photo(photo.position)
  return graphOf(
    {
      ...imageOf(photo, album),
      url: absolute(photo.address),
      isPartOf: { '@id': identity.gallery(album.address) },
    },
    breadcrumb(language, galleryCrumb(language), albumCrumb(album), { name, address: photo.address }),
  )
}

/** The list of albums. */
export function galleryGraph(albums: Album[], language: Language, part?: ListPart): Graph {
  return collectionGraph({ language, part, ...galleryCrumb(language), items: albums.map(albumCrumb) })
}

/**
 * A photograph in its largest JPEG, as every reader of the web takes it. Whoever is credited may be a person or an organisation, so
 * there is a credit and no creator.
 */
function imageOf({ id, alt, caption, credit, license, takenAt, encoded }: Photo, album: Album): ImageObject {
  const file = encoded.variants.findLast(({ format }) => format === 'jpeg')
  return {
    '@type': 'ImageObject',
    '@id': identity.photo(album.slug, id),
    contentUrl: file && absolute(file.address),
    width: file && `${file.width} px`,
    height: file && `${file.height} px`,
    caption: caption?.text || undefined,
    description: alt.text || undefined,
    creditText: credit,
    license: license?.url,
    dateCreated: takenAt,
  }
}

function galleryCrumb(language: Language): Crumb {
  return { name: wordsIn(language).gallery, address: address.gallery(language) }
}

function albumCrumb({ title, address }: Album): Crumb {
  return { name: title.text, address }
}
