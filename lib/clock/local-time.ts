const clockFace: Intl.DateTimeFormatOptions = {
  month: 'short',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
}

/**
 * When something takes place by the reader's own clock, with the name of their time zone: `10월 14일 06:00~09:00 GMT-4`.
 * Undefined when that clock shows the same as the venue's at both ends.
 */
export function localTime(
  starts: string,
  ends: string | undefined,
  timeZone: string,
  language: string,
  readerZone?: string,
): string | undefined {
  const moments = [starts, ends].flatMap((moment) => (moment ? [new Date(moment)] : []))
  const at = (zone: string | undefined) => {
    const face = new Intl.DateTimeFormat(language, { ...clockFace, timeZone: zone })
    return moments.map((moment) => face.format(moment)).join()
  }
  if (at(readerZone) === at(timeZone)) return undefined
  const named = new Intl.DateTimeFormat(language, { ...clockFace, timeZone: readerZone, timeZoneName: 'short' })
  const [start, end] = moments
  if (!start) return undefined
  return end ? named.formatRange(start, end) : named.format(start)
}
