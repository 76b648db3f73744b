/** A film on YouTube, and the second it is to begin at. */
interface YoutubeFilm {
  id: string
  start?: number
}

const hosts = /^(?:www\.|m\.|music\.)?(?:youtube\.com|youtube-nocookie\.com|youtu\.be)$/

/** The film that an address of YouTube leads to, in any of its forms; nothing for any other text. */
export function readYoutubeAddress(text: string): YoutubeFilm | undefined {
  const whole = /^https?:/i.test(text) ? text : `https://${text}`
  if (!URL.canParse(whole)) return undefined
  const { hostname, pathname, searchParams, hash } = new URL(whole)
  if (!hosts.test(hostname)) return undefined
  const id = searchParams.get('v') ?? pathname.split('/').filter(Boolean).at(-1)
  const written = searchParams.get('t') ?? searchParams.get('start') ?? /^#t=(.+)$/.exec(hash)?.[1]
  const start = written ? secondsIn(written) : undefined
  return id ? { id, ...(start && { start }) } : undefined
}

/** The seconds in `90`, `90s`, `1m30s`, `1h2m3s` and `1:02:03`; nothing for any other text. */
export function secondsIn(text: string): number | undefined {
  const clock = /^(?:(\d+):)?(\d{1,2}):(\d{2})$/.exec(text)
  const parts = clock ?? /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$/.exec(text)
  if (!parts || text === '') return undefined
  const [, hours = '0', minutes = '0', seconds = '0'] = parts
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
}

/** Where a recording can be watched; a plain page, so that nothing is loaded from there before the reader goes. */
export function youtubeAddress(id: string, start?: number): string {
  return `https://www.youtube.com/watch?v=${encodeURIComponent(id)}${start ? `&t=${start}s` : ''}`
}

/** The player of a recording, on YouTube's domain without cookies. */
export function youtubePlayer(id: string, start?: number): string {
  return `https://www.youtube-nocookie.com/embed/${encodeURIComponent(id)}${start ? `?start=${start}` : ''}`
}
