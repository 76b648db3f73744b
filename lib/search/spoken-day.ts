const months = 'January February March April May June July August September October November December'.split(' ')

/** The forms in which people write a day (YYYY-MM-DD), in Korean and English, with and without the day and the year. */
export function spokenDay(day: string): string[] {
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
