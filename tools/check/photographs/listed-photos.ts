import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml'
import { PhotoList } from '../../../lib/model/photo-list'
import { fieldsOf, itemOf, nestedTypeOf } from '../../../lib/model/type'
import { languages } from '../../../lib/site/languages'
import type { Language } from '../../../lib/site/settings'
import { write } from '../../report/mend'
import { type Problem, problemAt, quote, type Source } from '../../report/problem'
import { isWaiting } from '../fields/scalars'
import { formOf, purposeOf } from '../fields/values'
import type { FrontMatter } from '../front-matter/yaml'

interface ListedPhoto {
  file: string
  entry: YAMLMap
  path: string
}

function listEntries({ map }: FrontMatter): ListedPhoto[] {
  const photos = map.get('photos')
  if (!isSeq(photos)) return []
  return photos.items.flatMap((entry, index) => {
    const file = isMap(entry) ? entry.get('file') : undefined
    return isMap(entry) && typeof file === 'string' ? [{ file, entry, path: `photos[${index}]` }] : []
  })
}

/** The photographs that a list takes off the site, as `photos/<file>`; the files themselves may be gone. */
export function listHiddenFiles(list: FrontMatter | undefined): string[] {
  return list ? listEntries(list).flatMap(({ file, entry }) => (entry.has('hidden') ? file : [])) : []
}

/** Whether a list has an entry for a photograph, given as `photos/<file>`. */
export function isListed(list: FrontMatter | undefined, photo: string): boolean {
  return list !== undefined && listEntries(list).some(({ file }) => file === photo)
}

/** Listed photographs that nobody describes: those shown by no text (`told` are the ones that are) need their alt in the list. */
export function checkDescribed(list: FrontMatter | undefined, told: ReadonlySet<string>): Problem[] {
  if (!list) return []
  return listEntries(list).flatMap(({ file, entry, path }) => {
    if (entry.has('alt') || entry.has('hidden') || told.has(file)) return []
    return problemAt(list.source, list.start + (entry.range?.[0] ?? 0), {
      path: `${path}.alt`,
      found: {
        en: `no "alt" for ${quote(file)}, which no text shows`,
        ko: `글에 나오지 않는 ${quote(file)} 사진에 "alt" 없음`,
      },
      expected: purposeOf(altField),
      mend: write(formOf('alt', altField)),
    })
  })
}

const altField = describedField('alt')

function describedField(name: string) {
  const photos = fieldsOf(PhotoList).get('photos')
  const entry = photos?.type === 'list' ? itemOf(photos) : undefined
  const field = entry?.type === 'nested' ? fieldsOf(nestedTypeOf(entry)).get(name) : undefined
  if (!field) throw new Error(`A listed photograph has no "${name}"`)
  return field
}

/** What photos.yaml says for those who do not see a photograph, in one of the languages. */
export interface ListedAlt {
  source: Source
  /** Of the text's value, in the whole file. */
  offset: number
  /** `photos[2].alt.ko` */
  path: string
  language: Language
  alt: string
  caption?: string
  /** As it is written: photos/<file>. */
  file: string
}

/** The alt texts of a photos.yaml in their order; what is no text there, or waits for one, is told of as such elsewhere. */
export function listListedAlts({ source, start, map }: FrontMatter): ListedAlt[] {
  const photos: unknown = map.get('photos', true)
  if (!isSeq(photos)) return []
  return photos.items.flatMap((item, index) => {
    if (!isMap(item)) return []
    const file = item.get('file')
    return languages.flatMap((language): ListedAlt[] => {
      const node: unknown = item.getIn(['alt', language], true)
      if (!isScalar(node) || typeof node.value !== 'string' || isWaiting(node.value)) return []
      const caption = item.getIn(['caption', language])
      return [
        {
          source,
          offset: start + (node.range?.[0] ?? 0),
          path: `photos[${index}].alt.${language}`,
          language,
          alt: node.value,
          file: typeof file === 'string' ? file : '',
          ...(typeof caption === 'string' && { caption }),
        },
      ]
    })
  })
}
