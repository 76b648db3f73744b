import { address } from '../../../lib/site/page-kinds'
import { hasSlug, slugify, spellingKey } from '../../../lib/site/slug'
import { write } from '../../report/mend'
import { type InEach, inLines } from '../../report/message'
import { type Notice, type Problem, placeOf, problemAt, quote, quoted } from '../../report/problem'
import type { ContentDocument, Siblings } from '../fields/document'
import { wordless } from '../fields/scalars'
import { yamlText } from '../front-matter/yaml'
import type { NamedPerson, NamePlace } from './named-people'

/** Names in the headings of recaps that make no address. Those in front matter are judged with their field. */
export function checkHeadingNames(people: NamedPerson[]): Problem[] {
  const places = people.flatMap((person) => person.places)
  return places
    .filter(({ text, inHeading }) => inHeading && !hasSlug(text))
    .map(({ text, source, offset }) => problemAt(source, offset, { found: quoted(text), ...wordless }))
}

/** Names that are not spelled alike and have one page all the same, because they differ in signs that addresses lack or are a folder's of somebody else. */
export function listSharedAddresses(all: Siblings[], people: NamedPerson[]): Notice[] {
  const files = all.flatMap(({ kind, files: texts }) => (kind === 'posts' ? texts : []))
  const owners = new Map(
    people.flatMap(({ file, spellings: [name] }) => (file && name ? [[file.slug, name] as const] : [])),
  )
  return [
    ...listShared(files.flatMap(listTags), address.tags('en')),
    ...people.flatMap((person) => (person.file ? [] : listShared(person.places, address.speakers('en'), owners))),
  ]
}

function listTags({ frontMatter, values }: ContentDocument): NamePlace[] {
  if (!frontMatter) return []
  const { source, start } = frontMatter
  return values.flatMap(({ path, node }) =>
    path.startsWith('tags[') && typeof node.value === 'string'
      ? [{ text: node.value, path, source, offset: start + (node.range?.[0] ?? 0) }]
      : [],
  )
}

/** `owners` have pages of their own, by the last part of the address; spelled like that, a name means its owner. */
function listShared(names: NamePlace[], section: string, owners?: ReadonlyMap<string, NamePlace>): Notice[] {
  const bySlug = new Map<string, Map<string, NamePlace>>()
  for (const name of names) {
    const slug = slugify(name.text)
    const owner = owners?.get(slug)
    const spellings = bySlug.get(slug) ?? new Map<string, NamePlace>(owner && [[slug, owner]])
    const key = spellingKey(name.text)
    if (!spellings.has(key)) spellings.set(key, name)
    bySlug.set(slug, spellings)
  }
  return [...bySlug].flatMap(([slug, spellings]) => {
    const [first, ...others] = spellings.values()
    return slug === '' || !first ? [] : others.map((other) => shared(other, first, `${section}${slug}/`))
  })
}

function shared({ text, path, source, offset }: NamePlace, first: NamePlace, at: string): Notice {
  const { line, column } = placeOf(first.source.text, first.offset)
  const where = `${first.source.file}:${line}:${column}`
  return {
    file: source.file,
    ...placeOf(source.text, offset),
    ...(path && { path }),
    found: {
      en: `${quote(text)}, whose page ${at} is that of ${quote(first.text)} too (${where})`,
      ko: `${quote(first.text)}(${where})와 페이지 ${at}를 함께 쓰는 ${quote(text)}`,
    },
    mend: inLines(write(path ? yamlText(first.text) : first.text), anotherWord),
  }
}

const anotherWord: InEach = {
  en: 'or a name that differs in a letter, for a page of its own',
  ko: '페이지를 따로 두려면 글자가 다른 이름을 쓰세요',
}
