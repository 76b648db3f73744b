import { isScalar } from 'yaml'
import { languages } from '../../../lib/site/languages'
import { site } from '../../../site.config'
import { type Problem, placeOf, problemAt, quote } from '../../report/problem'
import { listStatements, type Siblings } from '../fields/document'
import { isDay } from '../fields/formats'
import { addressOf } from '../links/addresses'
import { keyOf } from '../links/site-pages'

/** Recaps that contradict the events they look back on: published before them, or linked to from another event. */
export function checkRecapFacts(all: Siblings[]): Problem[] {
  const events = new Map(all.flatMap((each) => (each.kind === 'events' ? [[each.slug, each]] : [])))
  const posts = all.filter(({ kind }) => kind === 'posts')
  return [...posts.flatMap((post) => checkDate(post, events)), ...checkLinks([...events.values()], posts)]
}

interface Stated {
  text: string
  offset: number
  frontMatter: { source: { file: string; text: string }; start: number }
}

function stated(document: Siblings, name: string): Stated | undefined {
  const [statement] = listStatements(document, name)
  const value = statement && isScalar(statement.node) ? statement.node.value : undefined
  if (!statement || !isScalar(statement.node) || typeof value !== 'string') return undefined
  const { frontMatter, node } = statement
  return { text: value, offset: frontMatter.start + (node.range?.[0] ?? 0), frontMatter }
}

function where({ frontMatter: { source }, offset }: Stated): string {
  const { line, column } = placeOf(source.text, offset)
  return `${source.file}:${line}:${column}`
}

function checkDate(post: Siblings, events: ReadonlyMap<string, Siblings>): Problem[] {
  const [date, named] = [stated(post, 'date'), stated(post, 'event')]
  const event = named && events.get(named.text)
  const held = event && stated(event, 'date')
  if (!date || !named || !held || !isDay(date.text) || !isDay(held.text) || date.text >= held.text) return []
  return [
    problemAt(date.frontMatter.source, date.offset, {
      path: 'date',
      found: {
        en: `${date.text}, before the event the post looks back on`,
        ko: `글이 돌아보는 행사보다 이른 ${date.text}`,
      },
      expected: {
        en: `a day from ${held.text} (${where(held)}) on`,
        ko: `${held.text}(${where(held)}) 또는 그 뒤의 날짜`,
      },
      mend: {
        en: `correct one of the two, or remove "event: ${named.text}" when it announces the event`,
        ko: `둘 가운데 틀린 쪽 고치기, 행사를 알리는 글이라면 "event: ${named.text}" 지우기`,
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
    event.files.flatMap(({ frontMatter, values }) => {
      if (!frontMatter) return []
      return values.flatMap(({ field, path, node }) => {
        const post = field.format === 'url' ? pages.get(pathOf(node.value)) : undefined
        const named = post && stated(post, 'event')
        if (!named || named.text === event.slug) return []
        return problemAt(frontMatter.source, frontMatter.start + (node.range?.[0] ?? 0), {
          path,
          found: {
            en: `${quote(String(node.value))}, which looks back on the event ${quote(named.text)} (${where(named)})`,
            ko: `다른 행사 ${quote(named.text)}(${where(named)})를 돌아보는 ${quote(String(node.value))}`,
          },
          expected: { en: 'a recap of this event', ko: '이 행사를 돌아보는 글' },
          mend: {
            en: `correct the address, or write in the post: event: ${event.slug}`,
            ko: `주소 고치기, 또는 그 글에 쓸 내용: event: ${event.slug}`,
          },
        })
      })
    }),
  )
}

/** The path of an address of this site, as pages are compared; nothing for one elsewhere. */
function pathOf(url: unknown): string {
  if (typeof url !== 'string' || !URL.canParse(url)) return ' '
  const { origin, pathname } = new URL(url)
  return origin === new URL(site.url).origin ? keyOf(pathname) : ' '
}
