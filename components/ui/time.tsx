import { type Day, formatDay, keepTogether } from '@/lib/day'
import type { Language } from '@/lib/language'

/** A day for people and for machines. */
export function DayTime({ day, language, form }: { day: Day; language: Language; form?: 'long' | 'medium' | 'short' }) {
  return <time dateTime={day}>{keepTogether(formatDay(day, language, form))}</time>
}
