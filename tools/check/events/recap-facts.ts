import { languages } from '../../../lib/site/languages'
import { site } from '../../../site.config'
import { formatPlace, type Problem, problemAt, quote } from '../../report/problem'
import { findStatedText, type Siblings, type StatedText } from '../fields/document'
import { isDay } from '../fields/formats'
import { addressOf } from '../links/addresses'
import { keyOf } from '../links/site-pages'

/** Recaps that contradict the events they look back on: published before them, or linked to from another event. */
export function checkRecapFacts(all: Siblings[]): Problem[] {
  const events = new Map(all.flatMap((each) => (each.kind === 'events' ? [[each.slug, each]] : [])))
  const posts = all.filter(({ kind }) => kind === 'posts')
  return [...posts.flatMap((post) => checkDate(post, events)), ...checkLinks([...events.values()], posts)]
}

function whereIs({ source, offset }: StatedText): string {
  return formatPlace(source, offset)
}

function checkDate(post: Siblings, events: ReadonlyMap<string, Siblings>): Problem[] {
  const [date, named] = [findStatedText(post, 'date'), findStatedText(post, 'event')]
  const event = named && events.get(named.text)
  const held = event && findStatedText(event, 'date')
  if (!date || !named || !held || !isDay(date.text) || !isDay(held.text) || date.text >= held.text) return []
  return [
    problemAt(date.source, date.offset, {
      path: 'date',
      found: {
        en: `${date.text}, before the event the post looks back on`,
        ko: `글이 돌아보는 행사보다 이른 ${date.text}`,
      },
      expected: {
        en: `a day from ${held.text} (${whereIs(held)}) on`,
        ko: `${held.text}(${whereIs(held)}) 또는 그 뒤의 날짜`,
      },
      mend: {
        en: `correct one of the two, or remove "event: ${named.text}" when it announces the event`,
        ko: `둘 중 하나를 고치세요. 행사를 알리는 글이라면 "event: ${named.text}" 줄을 지우세요`,
      },
    }),
  ]
}

/** Addresses of posts in an event and its sessions, where the post looks back on another event. */
function checkLinks(events: Siblings[], posts: Siblings[]): Problem[] {
  const pages = new Map(
    posts.flatMap((post) => languages.map((language) => [keyOf(addressOf(post, language) ?? ''), post] as const)),
  )
  return events.flatMap((event) =>
    event.files.flatMap(({ values }) =>
      values.flatMap(({ field, path, node, source, offset }) => {
        const post = field.format === 'url' ? pages.get(pathOf(node.value)) : undefined
        const named = post && findStatedText(post, 'event')
        if (!named || named.text === event.slug) return []
        const written = quote(String(node.value))
        return problemAt(source, offset, {
          path,
          found: {
            en: `${written}, which looks back on the event ${quote(named.text)} (${whereIs(named)})`,
            ko: `다른 행사 ${quote(named.text)}(${whereIs(named)})를 돌아보는 ${written}`,
          },
          expected: { en: 'a recap of this event', ko: '이 행사를 돌아보는 글' },
          mend: {
            en: `correct the address, or write in the post: event: ${event.slug}`,
            ko: `주소를 고치거나, 그 글에 쓸 내용: event: ${event.slug}`,
          },
        })
      }),
    ),
  )
}

/** The path of an address of this site, as pages are compared; nothing for one elsewhere. */
function pathOf(url: unknown): string {
  if (typeof url !== 'string' || !URL.canParse(url)) return ' '
  const { origin, pathname } = new URL(url)
  return origin === new URL(site.url).origin ? keyOf(pathname) : ' '
}
