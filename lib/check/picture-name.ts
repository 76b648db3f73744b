const shownBySite = /\.(?:jpe?g|png|webp)$/i
const ofAnyPicture = /\.(?:jpe?g|png|webp|gif|heic|heif|avif|svg|bmp|tiff?)$/i

/** Whether an address ends like that of a picture that the site shows. */
export function isPicture(address: string): boolean {
  return shownBySite.test(address.trim())
}

/** A name or an address without the ending of a picture, whether the site shows such a picture or not; else as it is. */
export function withoutEnding(name: string): string {
  return name.replace(ofAnyPicture, '')
}
