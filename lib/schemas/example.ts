import { itemOf } from '../check/definitions'
import type { Field, Format } from '../model/field'
import { LocalizedText } from '../model/localized-text'

/** A field and its name, as a step on the way from a document to a field within others. */
export interface Step {
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
export function exampleOf(way: readonly Step[]): string {
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
      return field.of === LocalizedText ? '{ ko: …, en: … }' : '{ … }'
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
