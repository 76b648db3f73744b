import { photoPath } from '../markdown/photo-path'
import type { Format } from '../model/field'
import { asSlug, isSlug } from './names'
import { nearest } from './nearest'

/** What a format asks for: how to say it, whether a text has it, and what the author may have meant. */
interface Judge {
  expected: string
  fits(text: string): boolean
  /** A text that fits and says the same; nothing when that would be a guess. */
  propose(text: string): string | undefined
}

const dayPattern = /^\d{4}-\d{2}-\d{2}$/
// RFC 3339, section 5.6.
const momentPattern = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/
// Aliases such as Etc/UTC are left out: a venue stands in a place.
const timeZones = new Set(Intl.supportedValuesOf('timeZone'))
const youtubeHosts = /^(www\.|m\.|music\.)?(youtube\.com|youtube-nocookie\.com|youtu\.be)$/

/** The formats of the model and what they ask for. */
export const formats: Record<Format, Judge> = {
  day: {
    expected: 'a day of the calendar written YYYY-MM-DD',
    fits: isDay,
    propose: (text) => {
      const [, year = '', month = '', day = ''] = /^(\d{4})\D{1,3}(\d{1,2})\D{1,3}(\d{1,2})(?!\d)/.exec(text) ?? []
      return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-')
    },
  },
  moment: {
    expected: 'a date, a time and an offset, in quotation marks: "2025-03-30T13:00:00+09:00"',
    fits: isMoment,
    propose: (text) => {
      const parts = /^(\d{4}-\d{2}-\d{2})[Tt ]+(\d{2}:\d{2})(:\d{2})?\s*([Zz]|[+-]\d{2}:?\d{2})$/.exec(text.trim())
      if (!parts) return undefined
      const [, day, minutes, seconds = ':00', offset = ''] = parts
      return `${day}T${minutes}${seconds}${offset.toUpperCase().replace(/(\d{2})(\d{2})$/, '$1:$2')}`
    },
  },
  dayOrMoment: {
    expected: 'a day written YYYY-MM-DD, or a moment with its offset: "2025-03-30T13:00:00+09:00"',
    fits: (text) => isDay(text) || isMoment(text),
    propose: (text) => (/\d:\d/.test(text) ? formats.moment : formats.day).propose(text),
  },
  license: {
    expected: 'an SPDX identifier such as CC-BY-4.0, or the whole address of a licence',
    fits: (text) => /^[A-Za-z0-9][A-Za-z0-9.+-]*$/.test(text) || isWebAddress(text),
    propose: (text) => {
      const [, terms = '', version = ''] = /^cc[\s-]+(by(?:-(?:nc|nd|sa))*)[\s-]+(\d\.\d)$/i.exec(text.trim()) ?? []
      return terms && `CC-${terms.toUpperCase()}-${version}`
    },
  },
  url: {
    expected: 'a whole address starting with https:// (or http://)',
    fits: isWebAddress,
    propose: (text) => (/^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(text) ? `https://${text}` : undefined),
  },
  address: {
    expected: 'a path of this site that starts and ends with a slash, such as /blog/2025/name/',
    fits: (text) => text === '/' || (/^(\/[^/?#\\\s]+)+\/$/.test(text) && !/(^|\/)\.\.?\//.test(text)),
    propose: (text) => {
      const path = isWebAddress(text) ? new URL(text).pathname : text
      return `/${path}/`.replace(/\/{2,}/g, '/')
    },
  },
  youtube: {
    expected: 'the 11-character id',
    fits: (text) => /^[\w-]{11}$/.test(text),
    propose: youtubeIdIn,
  },
  photo: {
    expected: 'a photograph beside the text: photos/<file>',
    fits: (text) => /^photos\/[^/\\]+$/.test(text) && photoPath(text) === text,
    propose: photoPath,
  },
  timeZone: {
    expected: 'a name of the IANA time zone database, such as Asia/Seoul',
    fits: (text) => timeZones.has(text),
    propose: (text) => nearest(text, timeZones),
  },
  slug: {
    expected: 'lower-case letters a to z and digits, joined by hyphens',
    fits: isSlug,
    propose: asSlug,
  },
}

/** Whether a text is a day that the calendar has, as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const moment = dayPattern.test(text) ? new Date(`${text}T00:00:00Z`) : undefined
  return moment !== undefined && !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text)
}

function isMoment(text: string): boolean {
  return isDay(momentPattern.exec(text)?.[1] ?? '')
}

/** What to write instead of a text that does not have a format: a text that has it, or nothing. */
export function proposalFor(format: Format, text: string): string | undefined {
  const proposed = formats[format].propose(text)
  return proposed !== undefined && formats[format].fits(proposed) ? proposed : undefined
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s\\]+$/i.test(text) && URL.canParse(text)
}

function youtubeIdIn(text: string): string | undefined {
  const whole = /^https?:/i.test(text) ? text : `https://${text}`
  if (!URL.canParse(whole)) return undefined
  const { hostname, pathname, searchParams } = new URL(whole)
  if (!youtubeHosts.test(hostname)) return undefined
  return searchParams.get('v') ?? pathname.split('/').filter(Boolean).at(-1)
}
