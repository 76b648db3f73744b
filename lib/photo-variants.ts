import { photos } from '#photos'
import type { EncodedPhoto } from './photos/manifest'

/** The sizes and formats of a photograph, by its path in the content folder. Throws when it was never encoded. */
export function encodedPhoto(path: string): EncodedPhoto {
  const encoded = photos[path]
  if (!encoded) throw new Error(`${path} has not been encoded; run: npm run photos`)
  return encoded
}
