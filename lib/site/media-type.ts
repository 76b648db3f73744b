/** What a file is to those who receive it. */
interface MediaType {
  type: string
  /** Text is sent with its encoding, and compressed; other formats are compressed already. */
  isText: boolean
}

const text = (type: string): MediaType => ({ type, isText: true })
const binary = (type: string): MediaType => ({ type, isText: false })

/** The media types of the IANA for the endings of the site's files. Source: https://www.iana.org/assignments/media-types/ */
const mediaTypes: Readonly<Record<string, MediaType>> = {
  avif: binary('image/avif'),
  css: text('text/css'),
  csv: text('text/csv'),
  gif: binary('image/gif'),
  htm: text('text/html'),
  html: text('text/html'),
  ico: binary('image/vnd.microsoft.icon'),
  ics: text('text/calendar'),
  jpeg: binary('image/jpeg'),
  jpg: binary('image/jpeg'),
  js: text('text/javascript'),
  json: text('application/json'),
  md: text('text/markdown'),
  mp3: binary('audio/mpeg'),
  mp4: binary('video/mp4'),
  pdf: binary('application/pdf'),
  png: binary('image/png'),
  svg: text('image/svg+xml'),
  txt: text('text/plain'),
  vtt: text('text/vtt'),
  webm: binary('video/webm'),
  webmanifest: text('application/manifest+json'),
  webp: binary('image/webp'),
  woff: binary('font/woff'),
  woff2: binary('font/woff2'),
  xml: text('application/xml'),
  zip: binary('application/zip'),
}

const unknown = binary('application/octet-stream')

function mediaTypeOf(file: string): MediaType {
  return mediaTypes[/\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? ''] ?? unknown
}

/** The media types of the site's files, by the ending of their names. */
export function listMediaTypes(): (MediaType & { ending: string })[] {
  return Object.entries(mediaTypes).map(([ending, mediaType]) => ({ ending, ...mediaType }))
}

/** The `Content-Type` that a static host sends a file with, by the ending of its name. */
export function contentType(file: string): string {
  const { type, isText } = mediaTypeOf(file)
  return isText ? `${type}; charset=utf-8` : type
}

/** Whether a file is text, which is sent compressed. */
export function isTextFile(file: string): boolean {
  return mediaTypeOf(file).isText
}
