import { listDays } from '../../clock/days'
import { type SearchDocument, weights } from './document'
import { type Field, readField } from './field'
import { fold } from './fold'

/** A document made ready to be searched. */
export interface Entry {
  document: SearchDocument
  fields: Field[]
}

/** Makes one document ready to be searched. */
export function readEntry(document: SearchDocument): Entry {
  return { document, fields: fieldsOf(document) }
}

function fieldsOf({
  title,
  names = [],
  headings = [],
  spellings = [],
  day,
  lastDay = day,
  body,
}: SearchDocument): Field[] {
  return [
    readField(title, weights.title),
    ...names.map((name) => readField(name, weights.names)),
    ...headings.map((heading) => readField(heading, weights.headings)),
    ...spellings.map(([spelling, written]) =>
      Object.assign(readField(spelling, weights.spellings), { written: fold(written).text }),
    ),
    ...(day && lastDay ? listDays(day, lastDay) : []).flatMap((each) =>
      spokenDay(each).map((form) => readField(form, weights.day)),
    ),
    ...(body ? [readField(body, weights.body)] : []),
  ]
}

const months = 'January February March April May June July August September October November December'.split(' ')

/** The forms in which people write a day (YYYY-MM-DD), in Korean and English, with and without the day and the year. */
function spokenDay(day: string): string[] {
  const [year = '', month = '', date = ''] = day.split('-')
  const [m, d] = [Number(month), Number(date)]
  const short = year.slice(2)
  const name = months[m - 1] ?? ''
  const forms = [
    day,
    `${year}.${m}.${d}`,
    `${year}년 ${m}월 ${d}일`,
    `${short}년 ${m}월 ${d}일`,
    `${short}.${month}.${date}`,
    `${short}.${m}.${d}`,
    `${m}/${d}`,
    `${month}/${date}`,
    `${name} ${d}, ${year}`,
    `${d} ${name} ${year}`,
    `${name} ${year}`,
  ]
  return [...new Set(forms)]
}
