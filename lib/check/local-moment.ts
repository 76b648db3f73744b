import { site } from '@/site.config'
import { momentAt } from '../clock/moment-at'
import { formats, isDay } from './formats'
import type { FrontMatter } from './front-matter'

/** A moment made of a date and a time without an offset, and the time zone (IANA name) it was taken to be in. */
export interface LocalMoment {
  moment: string
  offset: string
  zone: string
}

/** A date and a time without an offset as the moment they are where the document's event takes place; nothing for other texts. */
export function localMoment(text: string, { map }: Pick<FrontMatter, 'map'>): LocalMoment | undefined {
  const [, day = '', hours = '', minutes = '', seconds = ':00'] =
    /^(\d{4}-\d{2}-\d{2})[Tt ]+(\d{1,2}):([0-5]\d)(:[0-5]\d)?$/.exec(text.trim()) ?? []
  if (!isDay(day) || Number(hours) > 23) return undefined
  const zone = zoneIn(map)
  const offset = momentAt(day, `${hours.padStart(2, '0')}:${minutes}`, zone).slice('YYYY-MM-DDThh:mm:ss'.length)
  return { moment: `${day}T${hours.padStart(2, '0')}:${minutes}${seconds}${offset}`, offset, zone }
}

function zoneIn(map: FrontMatter['map']): string {
  const stated: unknown = map.get('timeZone')
  return typeof stated === 'string' && formats.timeZone.fits(stated) ? stated : site.timeZone
}
