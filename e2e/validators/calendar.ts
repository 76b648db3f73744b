import ICAL from 'ical.js'

/** A calendar as a calendar program reads it. */
export function readCalendar(calendar: string) {
  const root = new ICAL.Component(ICAL.parse(calendar))
  const values = (component: ICAL.Component) =>
    Object.fromEntries(
      component.getAllProperties().map((property) => [property.name, property.getValues().map(String).join('|')]),
    )
  return {
    values: values(root),
    zones: root.getAllSubcomponents('vtimezone').map((zone) => String(zone.getFirstPropertyValue('tzid'))),
    events: root.getAllSubcomponents('vevent').map((component) => {
      const { startDate, endDate } = new ICAL.Event(component)
      return {
        values: values(component),
        starts: momentOf(startDate),
        ends: component.hasProperty('dtend') ? momentOf(endDate) : undefined,
        lasts: endDate.subtractDate(startDate).toString(),
      }
    }),
  }
}

/** A moment in UTC, or a day. */
function momentOf(time: ICAL.Time): string {
  return time.isDate ? time.toString() : time.toJSDate().toISOString()
}
