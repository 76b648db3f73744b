import type { Graph, ImageObject } from 'schema-dts'
import { address } from '../address'
import type { Album, Photo } from '../album'
import type { Language } from '../language'
import { wordsIn } from '../words'
import { breadcrumb, type Crumb } from './breadcrumb'
import { collectionGraph } from './collection'
import { graphOf } from './graph'
import { absolute, identity } from './identity'

/** An album: every photograph, and what it shows. */
export function albumGraph(album: Album, language: Language): Graph {
  const { post } = album
  return graphOf(
    {
      '@type': 'ImageGallery',
      '@id': identity.gallery(album.address),
      name: album.title.text,
      url: absolute(album.address),
      inLanguage: language,
      about: post.event && { '@id': identity.event(post.event.slug) },
      isPartOf: { '@id': identity.website },
      hasPart: album.photos.map((photo) => imageOf(photo, album)),
    },
    breadcrumb(language, galleryCrumb(language), albumCrumb(album)),
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
export function galleryGraph(albums: Album[], language: Language): Graph {
  return collectionGraph({ language, ...galleryCrumb(language), items: albums.map(albumCrumb) })
}

/**
 * A photograph in its largest JPEG, as every reader of the web takes it. Whoever is credited may be a person or an organisation, so
 * there is a credit and no creator.
 */
function imageOf({ id, alt, caption, credit, encoded }: Photo, album: Album): ImageObject {
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
  }
}

function galleryCrumb(language: Language): Crumb {
  return { name: wordsIn(language).gallery, address: address.gallery(language) }
}

function albumCrumb({ title, address }: Album): Crumb {
  return { name: title.text, address }
}
