import { wallClockAt } from '../../../lib/clock/wall-clock'
import { site } from '../../../site.config'
import { formats } from '../../check/fields/formats'

/** Zones of many people first, so that of those with one offset the likelier is found. */
const zones = [
  ...['America/New_York', 'America/Chicago', 'America/Los_Angeles', 'America/Denver', 'America/Phoenix'],
  ...[
    'Europe/London',
    'Europe/Berlin',
    'Europe/Athens',
    'Europe/Istanbul',
    'Asia/Dubai',
    'Asia/Kolkata',
    'Asia/Bangkok',
  ],
  ...['Asia/Shanghai', 'Asia/Seoul', 'Asia/Tokyo', 'Australia/Sydney', 'Pacific/Auckland', 'America/Sao_Paulo'],
  ...Intl.supportedValuesOf('timeZone'),
]

/**
 * The zone (IANA name) in which moments with an offset (RFC 3339) were written: the one the blog states, else that of this site,
 * else the first whose clocks had each of their offsets then; nothing when there is none.
 */
export function zoneOf(moments: string[], stated: string | undefined): string | undefined {
  const fits = (zone: string) =>
    moments.every((moment) => offsetIn(moment) === wallClockAt(new Date(moment), zone).offset)
  const likely = [...(stated ? [stated] : []), site.timeZone].filter((zone) => formats.timeZone.fits(zone))
  return [...likely, ...zones].find(fits)
}

function offsetIn(moment: string): string {
  return moment.endsWith('Z') ? '+00:00' : moment.slice(-6)
}
