import type { Language } from './language'

/**
 * The addresses of the site's pages, each an absolute path with a slash at its end. Segments in other scripts are
 * percent-encoded, as an address in HTML has to be (RFC 3986, section 2.1).
 */
export const address = {
  home: (language: Language) => path(language),
  blog: (language: Language, page = 1) =>
    page === 1 ? path(language, 'blog') : path(language, 'blog', 'page', String(page)),
  post: (language: Language, year: string, slug: string) => path(language, 'blog', year, slug),
  events: (language: Language) => path(language, 'events'),
  event: (language: Language, slug: string) => path(language, 'events', slug),
  speakers: (language: Language) => path(language, 'speakers'),
  speaker: (language: Language, id: string) => path(language, 'speakers', id),
  gallery: (language: Language) => path(language, 'gallery'),
  album: (language: Language, album: string) => path(language, 'gallery', album),
  photo: (language: Language, album: string, photo: string) => path(language, 'gallery', album, photo),
  tags: (language: Language) => path(language, 'tags'),
  tag: (language: Language, tag: string) => path(language, 'tags', tag),
  page: (language: Language, slug: string) => path(language, slug),
}

function path(...segments: string[]): string {
  return `/${segments.map(encodeURIComponent).join('/')}/`
}
