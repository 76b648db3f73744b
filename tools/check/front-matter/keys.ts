import type { DocumentType, NestedType } from 'contentlayer2/source-files'
import type { Field } from '../../../lib/model/field'
import { kinds } from '../../../lib/model/kinds'
import { PhotoList } from '../../../lib/model/photo-list'
import { fieldsOf, nestedTypeOf } from '../../../lib/model/type'

const fieldsByName = new Map<string, Field[]>()
const seen = new Set<DocumentType | NestedType>()
for (const type of [...Object.values(kinds), PhotoList]) gather(type)

function gather(type: DocumentType | NestedType): void {
  if (seen.has(type)) return
  seen.add(type)
  for (const [name, field] of fieldsOf(type)) {
    fieldsByName.set(name, [...(fieldsByName.get(name) ?? []), field])
    if (field.type === 'nested') gather(nestedTypeOf(field))
    else if (field.type === 'list' && 'type' in field.of && field.of.type === 'nested') gather(field.of)
  }
}

/** The name of the field that a key stands for in some document: its own, or the one another tool's word is for. */
export function fieldName(key: string): string | undefined {
  const name = Object.hasOwn(foreignKeys, key) ? foreignKeys[key] : key
  return name !== undefined && fieldsByName.has(name) ? name : undefined
}

/** Whether a key holds a list of texts in every document that has it. */
export function isTextList(key: string): boolean {
  return every(key, (field) => field.type === 'list' && 'type' in field.of && field.of.type === 'string')
}

/** Whether a key holds a map, or a list of maps, in every document that has it. */
export function isStructure(key: string): boolean {
  return every(key, ({ type }) => type === 'nested' || (type === 'list' && !isTextList(key)))
}

/** Whether a key holds the path of a photograph. */
export function isPhoto(key: string): boolean {
  return every(key, ({ format }) => format === 'photo')
}

function every(key: string, holds: (field: Field) => boolean): boolean {
  const fields = fieldsByName.get(fieldName(key) ?? '')
  return fields?.every(holds) ?? false
}

/** The words of Jekyll, Hugo and others, and of those who write in Korean, for what our fields say. */
export const foreignKeys: Record<string, string> = {
  author: 'authors',
  by: 'authors',
  categories: 'tags',
  category: 'tags',
  description: 'summary',
  excerpt: 'summary',
  subtitle: 'summary',
  keywords: 'tags',
  image: 'cover',
  thumbnail: 'cover',
  hero: 'cover',
  permalink: 'aliases',
  redirect_from: 'aliases',
  redirects: 'aliases',
  speaker: 'speakers',
  panelists: 'speakers',
  moderator: 'moderators',
  organizer: 'organizers',
  host: 'hosts',
  group: 'groups',
  youtube: 'youtubeId',
  pubDate: 'date',
  published_at: 'date',
  start: 'starts',
  end: 'ends',
  endDate: 'ends',
  end_date: 'ends',
  lastDay: 'ends',
  제목: 'title',
  날짜: 'date',
  종료일: 'ends',
  글쓴이: 'authors',
  저자: 'authors',
  작성자: 'authors',
  요약: 'summary',
  설명: 'summary',
  태그: 'tags',
  행사: 'event',
  표지: 'cover',
  이름: 'name',
  장소: 'venue',
  상태: 'status',
  발표자: 'speakers',
  연사: 'speakers',
  패널: 'speakers',
  사회: 'moderators',
  사회자: 'moderators',
  진행자: 'moderators',
}
