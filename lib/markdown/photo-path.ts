/**
 * The photograph beside a document that an image address means, as `photos/<file>` in Unicode form NFC. Posts pasted
 * from other sites keep addresses such as `/assets/images/meetup/01.jpg`; the file name is what they share with ours.
 * Nothing for an address elsewhere, for one that climbs out of the folder, and for one that does not decode.
 */
export function photoPath(address: string): string | undefined {
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(address)) return undefined
  const path = decoded(address.split(/[?#]/, 1)[0] ?? '')
  if (path === undefined || path.split(/[\\/]/).includes('..')) return undefined
  const file = path.split('/').at(-1)
  return file ? `photos/${file.normalize('NFC')}` : undefined
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}
