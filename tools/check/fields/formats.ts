import { readWrittenDay } from '../../../lib/clock/written-times'
import { photoPath } from '../../../lib/markdown/photographs'
import type { Format } from '../../../lib/model/field'
import { readAlias } from '../../../lib/site/alias'
import { readYoutubeAddress } from '../../../lib/site/youtube'
import { site } from '../../../site.config'
import type { InEach, Message } from '../../report/message'
import { nearest } from '../../report/nearest'
import { askOfSlug, asSlug, isPhotoName, isSlug } from '../files/name-forms'
import { aliasFault, meantAlias, siteAddress } from './aliases'

/** What a format asks for: how to say it, whether a text has it, and what the author may have meant. */
interface Judge {
  expected: InEach
  fits(text: string): boolean
  /** What it asks for besides, of a text that has that form. */
  asksOf?(text: string): InEach | undefined
  /** A regular expression for editors (ECMA-262) that asks no more than `fits`: it leaves what it cannot say, such as a real day. */
  pattern: string
  /** A text that fits and says the same; nothing when that would be a guess. */
  propose(text: string): string | undefined
  /** What is wrong with a text that does not fit, where that can be said better than by the text and `expected`. */
  explain?(text: string): { found: Message; expected: Message }
}

// A year that begins with 0 is a slip, such as 0025.
const dayPattern = /^[1-9]\d{3}-\d{2}-\d{2}$/
// RFC 3339, section 5.6.
const momentPattern = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/
const timeZones = new Set(Intl.supportedValuesOf('timeZone'))
// Zones without a place, such as Etc/UTC, are left out: a venue stands in one.
const regions = new Set(Array.from(timeZones, regionOf))

export const photographBeside: InEach = {
  en: 'a photograph beside the text: photos/<file>',
  ko: '글 옆에 있는 사진: photos/<파일>',
}

/** The formats of the model and what they ask for. */
export const formats: Record<Format, Judge> = {
  day: {
    expected: { en: 'a day of the calendar written YYYY-MM-DD', ko: '달력에 있는 날짜, YYYY-MM-DD' },
    pattern: '^[1-9]\\d{3}-\\d{2}-\\d{2}$',
    fits: isDay,
    propose: (text) => readWrittenDay(text)?.day,
  },
  moment: {
    expected: {
      en: 'a date, a time and an offset, in quotation marks: "2025-03-30T13:00:00+09:00"',
      ko: '따옴표 안에 날짜, 시각, 시간대 차이: "2025-03-30T13:00:00+09:00"',
    },
    pattern: '^[1-9]\\d{3}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$',
    fits: isMoment,
    propose: (text) => {
      const parts = /^(\d{4}-\d{2}-\d{2})[Tt ]+(\d{2}:\d{2})(:\d{2})?\s*([Zz]|[+-]\d{2}:?\d{2})$/.exec(text.trim())
      if (!parts) return undefined
      const [, day, minutes, seconds = ':00', offset = ''] = parts
      return `${day}T${minutes}${seconds}${offset.toUpperCase().replace(/(\d{2})(\d{2})$/, '$1:$2')}`
    },
  },
  dayOrMoment: {
    expected: {
      en: 'a day written YYYY-MM-DD, or a moment with its offset: "2025-03-30T13:00:00+09:00"',
      ko: 'YYYY-MM-DD 형식의 날짜, 또는 시간대 차이까지 적은 시각: "2025-03-30T13:00:00+09:00"',
    },
    pattern: '^[1-9]\\d{3}-\\d{2}-\\d{2}(T.+)?$',
    fits: (text) => isDay(text) || isMoment(text),
    propose: (text) => {
      const { day, last, times, hasMore } = readWrittenDay(text) ?? {}
      return formats.moment.propose(text) ?? (last || times || hasMore ? undefined : day)
    },
  },
  license: {
    expected: {
      en: 'an SPDX identifier such as CC-BY-4.0, or the whole address of a licence',
      ko: 'CC-BY-4.0 같은 SPDX 식별자, 또는 이용 허락 문서의 전체 주소',
    },
    pattern: '^(https?://\\S+|[A-Za-z0-9][A-Za-z0-9.+-]*)$',
    fits: (text) => /^[A-Za-z0-9][A-Za-z0-9.+-]*$/.test(text) || isWebAddress(text),
    propose: (text) => {
      const [, terms = '', version = ''] = /^cc[\s-]+(by(?:-(?:nc|nd|sa))*)[\s-]+(\d\.\d)$/i.exec(text.trim()) ?? []
      return terms && `CC-${terms.toUpperCase()}-${version}`
    },
  },
  url: {
    expected: {
      en: 'a whole address starting with https:// (or http://)',
      ko: 'https://(또는 http://)로 시작하는 전체 주소',
    },
    pattern: '^[Hh][Tt][Tt][Pp][Ss]?://\\S+$',
    fits: isWebAddress,
    propose: (text) => (/^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(text) ? `https://${text}` : undefined),
  },
  address: {
    expected: siteAddress,
    pattern: '^/[^?#\\\\\\s]*$',
    fits: (text) => 'names' in readAlias(text),
    propose: meantAlias,
    explain: aliasFault,
  },
  youtube: {
    expected: { en: 'the 11-character id', ko: '11자로 된 유튜브 영상 id' },
    pattern: '^[\\w-]{11}$',
    fits: (text) => /^[\w-]{11}$/.test(text),
    propose: (text) => readYoutubeAddress(text)?.id,
  },
  photo: {
    expected: photographBeside,
    pattern: '^photos/[^/\\\\]+$',
    fits: (text) => /^photos\/[^/\\]+$/.test(text) && photoPath(text) === text,
    propose: (text) => {
      const photo = photoPath(text)
      return photo && isPhotoName(photo) ? photo : undefined
    },
  },
  timeZone: {
    expected: {
      en: `a name of the IANA time zone database, such as ${site.timeZone}`,
      ko: `${site.timeZone} 같은 IANA 시간대 이름`,
    },
    pattern: '^\\S+$',
    fits: isTimeZone,
    propose: (text) => nearest(text, timeZones) ?? zoneOfPlace(text),
  },
  slug: {
    expected: {
      en: 'lower-case letters a to z and digits, joined by hyphens',
      ko: '영문 소문자와 숫자. 사이는 하이픈(-)으로 잇습니다',
    },
    pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
    fits: isSlug,
    asksOf: askOfSlug,
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

/** Whether a text is a zone of a place, under its name of today or an older one: a machine lists one name of each. */
function isTimeZone(text: string): boolean {
  if (timeZones.has(text)) return true
  if (!/^[A-Z]\w*(\/[A-Z][\w-]*)+$/.test(text) || !regions.has(regionOf(text))) return false
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions()
    return timeZone.toLowerCase() !== text.toLowerCase()
  } catch {
    return false
  }
}

// What Korea's clocks are called by those who write in Korean, or from it.
const koreanTime = /^(?:KST|korea(?:n standard time)?|서울|한국(?: ?표준시| ?시간)?)$/i

/** The zone named after a place: `Asia/Seoul` for `Seoul`. */
function zoneOfPlace(text: string): string | undefined {
  if (koreanTime.test(text.trim())) return 'Asia/Seoul'
  const place = text.trim().replace(/\s+/g, '_').toLowerCase()
  return [...timeZones].find((zone) => zone.toLowerCase().endsWith(`/${place}`))
}

function regionOf(timeZone: string): string {
  return timeZone.split('/', 1)[0] ?? ''
}

/** What to write instead of a text that does not have a format: a text that has it, or nothing. */
export function proposalFor(format: Format, text: string): string | undefined {
  const proposed = formats[format].propose(text)
  return proposed !== undefined && formats[format].fits(proposed) ? proposed : undefined
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s\\]+$/i.test(text) && URL.canParse(text)
}
