import { romanize } from 'es-hangul'
import { latinFirst } from '../../../lib/site/languages'
import { inBasicLatin, isReservedName, longestSlug, slugify } from '../../../lib/site/slug'
import type { InEach } from '../../report/message'

const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/

const hangul = /[가-힣]+/g

const photoPattern = /^[A-Za-z0-9][A-Za-z0-9._-]*\.(jpe?g|png|webp)$/

/** Whether a text is a slug: lower-case letters a to z and digits, joined by hyphens; no reserved name, and not too long. */
export function isSlug(text: string): boolean {
  return slugPattern.test(text) && !askOfSlug(text)
}

/** What a slug has to be beside its form, where it is not that. */
export function askOfSlug(text: string): InEach | undefined {
  if (isReservedName(text)) return reservedName
  return slugPattern.test(text) && text.length > longestSlug ? shorterName(longestSlug) : undefined
}

/** Whether a path ends in a name that a photograph may have. */
export function isPhotoName(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return photoPattern.test(name) && !isReservedName(name)
}

/** The name nearest to a file's that a photograph may have, Hangul romanised; nothing when it has neither that nor a Latin letter or digit. */
export function asPhotoName(name: string): string | undefined {
  const whole = name.trim()
  const dot = whole.lastIndexOf('.')
  const stem = whole
    .slice(0, dot)
    .normalize('NFC')
    .replace(hangul, romanize)
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[._-]+|[._-]+$/g, '')
  const proposed = `${isReservedName(stem) ? 'photo-' : ''}${stem}${whole.slice(dot).toLowerCase()}`
  return photoPattern.test(proposed) ? proposed : undefined
}

/** The slug nearest to a text, as its language writes it with a to z; nothing when no Latin letter or digit is in it. */
export function asSlug(text: string, language: string = latinFirst[0] ?? 'en'): string | undefined {
  return (
    slugify(
      inBasicLatin(text, language)
        .normalize('NFKD')
        .replace(/[^\p{ASCII}]/gu, '-'),
    ) || undefined
  )
}

/** The slug nearest to a title or to the name of a folder, Hangul romanised; nothing where no letter of it has a Latin form. */
export function asFolderName(text: string): string | undefined {
  return asSlug(text.normalize('NFC').replace(hangul, romanize))
}

/** What a name that is reserved could be instead. */
export const reservedName: InEach = {
  en: 'a name that neither Windows keeps for a device (con, prn, aux, nul, com1, lpt1) nor lists for their pages (page)',
  ko: '윈도우가 장치에 쓰는 이름(con, prn, aux, nul, com1, lpt1)이나 목록이 쓰는 이름(page)이 아닌 것',
}

function shorterName(most: number): InEach {
  return { en: `at most ${most} characters: it is part of the address`, ko: `${most}자 이하. 주소의 일부가 됩니다` }
}

const shownBySite = /\.(?:jpe?g|png|webp)$/i
const ofAnyPicture = /\.(?:jpe?g|png|webp|gif|heic|heif|avif|svg|bmp|tiff?)$/i

/** Whether an address ends like that of a picture that the site shows. */
export function isPicture(address: string): boolean {
  return shownBySite.test(address.trim())
}

/** A name or an address without the ending of a picture, whether the site shows such a picture or not; else as it is. */
export function withoutEnding(name: string): string {
  return name.replace(ofAnyPicture, '')
}
