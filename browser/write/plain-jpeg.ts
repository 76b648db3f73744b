const [restart, startOfScan, app0, app15, comment] = [0xd0, 0xda, 0xe0, 0xef, 0xfe]

/**
 * A JPEG without what is not its picture: application segments but the first (JFIF), and comments. Browsers write the profile of
 * sRGB into what a canvas gives them, which every reader takes for granted (ITU-T T.81, annex B).
 */
export function plainJpeg(bytes: Uint8Array<ArrayBuffer>): Blob {
  const kept: Uint8Array<ArrayBuffer>[] = [bytes.subarray(0, 2)]
  let at = 2
  while (bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? restart
    if (marker === startOfScan) break
    const end = at + 2 + ((bytes[at + 2] ?? 0) << 8) + (bytes[at + 3] ?? 0)
    const isPicture = marker !== comment && (marker <= app0 || marker > app15)
    if (isPicture) kept.push(bytes.subarray(at, end))
    at = end
  }
  return new Blob([...kept, bytes.subarray(at)], { type: 'image/jpeg' })
}
