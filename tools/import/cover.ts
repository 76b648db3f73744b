import { photoListName } from '../../lib/model/photo-list'
import type { Language } from '../../lib/site/languages'
import { wherePictureStands } from '../check/photographs/alt-text'
import type { InEach } from '../report/message'
import { isRecord } from './blogs/psych-yaml'
import { textsOf } from './blogs/source-text'
import type { NoteField } from './field-lines'
import type { Photographs } from './text/photographs'
import { withValue } from './text/words'

/** The names of fields in which themes state the picture at the head of a page. */
export const coverFields = [
  ...['cover', 'image', 'featured_image', 'featuredImage', 'heroImage', 'coverImage', 'cover_image', 'header_image'],
  ...['hero', 'banner', 'header', 'thumbnail', 'ogImage', 'images'],
]

/** The photograph at the head of a page, by the field that names it and its words there. */
interface Cover {
  field: string
  photo: string
  alt: string | undefined
}

/** Themes take an address, or a map of one and what can be seen: https://github.com/jekyll/jekyll-seo-tag/blob/master/docs/advanced-usage.md */
export async function coverOf(
  fields: Record<string, unknown>,
  photographs: Photographs,
  note: NoteField,
): Promise<Cover | undefined> {
  for (const field of coverFields) {
    const value = fields[field]
    if (value === undefined || value === null || value === '') continue
    const { address, alt } = pictureIn(value)
    if (address === undefined) {
      note(field, withValue(noAddress, value))
      continue
    }
    await photographs.load([address])
    const found = photographs.find(address)
    if ('name' in found && found.drawn) note(field, withValue(found.drawn, address))
    if ('name' in found)
      return {
        field,
        photo: found.name,
        alt: alt ?? textsOf(fields.imageAlt ?? fields.image_alt ?? fields.coverAlt)[0],
      }
    note(field, noCover(address, found.fault))
  }
  return undefined
}

function pictureIn(value: unknown): { address: string | undefined; alt?: string | undefined } {
  if (Array.isArray(value)) return value.length === 1 ? pictureIn(value[0]) : { address: undefined }
  if (!isRecord(value)) return { address: typeof value === 'string' ? value : undefined }
  const address = ['path', 'src', 'url', 'image', 'feature', 'overlay_image', 'teaser'].flatMap((key) =>
    textsOf(value[key]),
  )[0]
  return { address, alt: textsOf(value.alt ?? value.image_description)[0] }
}

/**
 * The photos.yaml of a page whose text does not show its cover, with words that say where it stands where there are no others. A
 * post names its cover, so that one without words needs no list.
 */
export function describeCover(
  { field, photo, alt }: Cover,
  { title, isNamed }: { title: string; isNamed: boolean },
  language: Language,
  bodies: Partial<Record<Language, string>>,
  note: NoteField,
): [string, string][] {
  if (Object.values(bodies).some((body) => body.includes(`(${photo}`))) return []
  if (!alt) note(field, undescribed(photo))
  if (!alt && isNamed) return []
  const words = JSON.stringify(alt ?? wherePictureStands(title, language))
  return [[photoListName, `photos:\n  - file: ${photo}\n    alt: { ${language}: ${words} }\n`]]
}

function undescribed(photo: string): InEach {
  return {
    en: `kept as ${photo}; nothing says what can be seen in it, and npm run check gives notice of that`,
    ko: `${photo} 파일로 옮겼습니다. 무엇이 보이는지는 원본에 없어 npm run check가 알려 줍니다`,
  }
}

const noAddress: InEach = { en: 'not one address', ko: '주소 하나가 아닙니다' }

function noCover(address: string, fault: InEach): InEach {
  return {
    en: `${address}: ${fault.en}; the page has no such picture of its own`,
    ko: `${address}: ${fault.ko}. 페이지에 그 사진이 없습니다`,
  }
}
