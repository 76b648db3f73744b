import type { DocumentType, NestedType } from 'contentlayer2/source-files'
import type { ReferenceField, ReferenceKind } from '../../lib/content/reference'
import type { Field, Format } from '../../lib/model/field'
import { kinds } from '../../lib/model/kinds'
import { albumKinds, PhotoList, photoListName } from '../../lib/model/photo-list'
import { LocalizedText } from '../../lib/model/shared-types'
import { descriptionOf, fieldsOf, itemOf, nestedTypeOf } from '../../lib/model/type'
import { languages } from '../../lib/site/languages'
import type { ToolLanguage } from '../report/message'

/** A text in every language of the site. */
const textForm = `{ ${languages.map((language) => `${language}: …`).join(', ')} }`

/** What most authors write comes first. */
const types: Record<ReferenceKind['kind'], DocumentType> = {
  posts: kinds.posts,
  events: kinds.events,
  photos: PhotoList,
  people: kinds.people,
  groups: kinds.groups,
  projects: kinds.projects,
  pages: kinds.pages,
}

/** Every kind of file of `content/`, those first that most authors write, and every field in it, in the order of the model. */
export function listReference(): ReferenceKind[] {
  const names = Object.keys(types) as ReferenceKind['kind'][]
  return names.map((kind) => ({
    kind,
    place: kind === 'photos' ? `content/{${albumKinds.join()}}/…/${photoListName}` : `content/${kind}/…/{ko,en}.md`,
    meaning: descriptionOf(types[kind]).description,
    fields: listFields(types[kind], []),
  }))
}

function listFields(type: DocumentType | NestedType, above: readonly Step[]): ReferenceField[] {
  return [...fieldsOf(type)].flatMap(([name, field]) => {
    const way = [...above, { name, field }]
    const path = [...above.map((step) => step.name + (step.field.type === 'list' ? '[]' : '')), name].join('.')
    const presence = field.required ? 'always' : field.requiredOnce ? 'once' : 'optional'
    const own: ReferenceField = {
      path,
      meaning: field.meaning,
      value: { ko: valueIn(field, 'ko'), en: valueIn(field, 'en') },
      presence,
    }
    const within = field.type === 'list' ? itemOf(field) : field
    if (within.type === 'nested' && within.of !== LocalizedText) {
      return [own, ...listFields(nestedTypeOf(within), way)]
    }
    return { ...own, ...(within.type === 'enum' && { options: within.options }), example: exampleOf(way) }
  })
}

const words: Record<
  ToolLanguage,
  Record<'text' | 'number' | 'boolean' | 'map' | 'localized' | NonNullable<Field['format']>, string> & {
    list: (of: string) => string
    refers: (kind: string) => string
  }
> = {
  ko: {
    text: '글',
    number: '자연수',
    boolean: 'true 또는 false',
    map: '하위 항목',
    localized: textForm,
    address: '/로 시작하고 끝나는 이 사이트의 주소',
    day: 'YYYY-MM-DD',
    dayOrMoment: 'YYYY-MM-DD, 또는 따옴표로 감싼 시각',
    license: 'SPDX 이름 또는 주소',
    moment: '따옴표로 감싼 시각 "YYYY-MM-DDThh:mm:ss+09:00"',
    photo: 'photos/<파일>',
    slug: '영어 소문자와 숫자, -',
    timeZone: 'IANA 시간대',
    url: 'https://로 시작하는 주소',
    youtube: 'YouTube 영상의 11글자',
    list: (of) => `목록: ${of}`,
    refers: (kind) => `content/${kind}의 폴더 이름`,
  },
  en: {
    text: 'text',
    number: 'whole number above 0',
    boolean: 'true or false',
    map: 'fields below',
    localized: textForm,
    address: 'path of this site that starts with a slash',
    day: 'YYYY-MM-DD',
    dayOrMoment: 'YYYY-MM-DD, or a moment in quotation marks',
    license: 'SPDX identifier or address',
    moment: 'moment in quotation marks "YYYY-MM-DDThh:mm:ss+09:00"',
    photo: 'photos/<file>',
    slug: 'lower-case letters, digits, hyphens',
    timeZone: 'IANA time zone',
    url: 'address with https://',
    youtube: '11 characters of a YouTube video',
    list: (of) => `list: ${of}`,
    refers: (kind) => `folder of content/${kind}`,
  },
}

function valueIn(field: Field, language: ToolLanguage): string {
  const names = words[language]
  if (field.type === 'list') return names.list(valueIn(itemOf(field), language))
  if (field.type === 'nested') return field.of === LocalizedText ? names.localized : names.map
  if (field.type === 'enum') return field.options.join(' | ')
  if (field.type === 'number' || field.type === 'boolean') return names[field.type]
  return field.refersTo ? names.refers(field.refersTo) : names[field.format ?? 'text']
}

/** A field and its name, as a step on the way from a document to a field within others. */
interface Step {
  name: string
  field: Field
}

const texts: Record<Format, string> = {
  address: '/blog/2025/old-name/',
  day: '2025-03-30',
  dayOrMoment: '2025-03-30',
  license: 'CC-BY-4.0',
  moment: '"2025-03-30T13:00:00+09:00"',
  photo: 'photos/03.jpg',
  slug: 'spring-seminar',
  timeZone: 'Asia/Tokyo',
  url: 'https://example.org/',
  youtube: 'abcdefghijk',
}

/** The YAML that states a field, within all fields it stands in: two spaces a level, `…` where any text fits. */
function exampleOf(way: readonly Step[]): string {
  const steps = way.map(({ name, field }, index) => {
    const isLast = index === way.length - 1
    return { key: isLast ? `${name}: ${sampleOf(field)}` : `${name}:`, opens: !isLast && field.type === 'list' }
  })
  let indent = ''
  let mark = ''
  return steps
    .map(({ key, opens }) => {
      const line = `${indent}${mark}${key}`
      indent += mark ? '    ' : '  '
      mark = opens ? '- ' : ''
      return line
    })
    .join('\n')
}

function sampleOf(field: Field): string {
  switch (field.type) {
    case 'list': {
      const item = itemOf(field)
      return item.type === 'nested' && item.of !== LocalizedText ? '[ { … } ]' : `[${sampleOf(item)}]`
    }
    case 'nested':
      return field.of === LocalizedText ? textForm : '{ … }'
    case 'enum':
      return field.options[0] ?? ''
    case 'number':
      return '1'
    case 'boolean':
      return 'true'
    default:
      return field.refersTo ? 'folder-name' : field.format ? texts[field.format] : '…'
  }
}
