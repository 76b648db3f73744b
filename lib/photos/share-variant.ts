import type { EncodedPhoto, PhotoVariant } from './manifest'

/** The file of a photograph for everything outside the site: JPEG, which all programs show, at most 1200 pixels wide. */
export function shareVariant({ variants }: EncodedPhoto): PhotoVariant | undefined {
  const jpegs = variants.filter(({ format }) => format === 'jpeg')
  return jpegs.findLast(({ width }) => width <= 1200) ?? jpegs[0]
}
