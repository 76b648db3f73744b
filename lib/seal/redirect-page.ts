import { encodedPath } from '../address'
import type { Language } from '../language'
import type { Redirect } from '../redirects'

const texts: Record<Language, { title: string; link: string }> = {
  ko: { title: '주소가 바뀌었습니다', link: '새 주소에서 읽기' },
  en: { title: 'This page has moved', link: 'Read it at its new address' },
}

/** A page that sends the reader on at once, and offers the link to whoever is not sent. `origin` makes its canonical link absolute. */
export function redirectPage({ to, lang }: Redirect, origin = ''): string {
  const { title, link } = texts[lang]
  const href = encodedPath(to).replaceAll('&', '&amp;').replaceAll("'", '&#39;')
  return [
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>`,
    `<meta http-equiv="refresh" content="0; url=${href}"><meta name="robots" content="noindex">`,
    `<link rel="canonical" href="${origin}${href}"></head>`,
    `<body><h1>${title}</h1><p><a href="${href}">${link}</a></p></body></html>`,
  ].join('')
}
