import type { EventStatusType } from 'schema-dts'
import type { Event, EventStatus } from '../event'

/**
 * The status of an event in schema.org's words, where `EventScheduled` also means that it took place as planned. Nothing once the
 * time of an event has passed and nobody has confirmed that it was held.
 */
export function eventStatus({ status, isOver }: Pick<Event, 'status' | 'isOver'>): EventStatusType | undefined {
  return status === 'scheduled' && isOver ? undefined : statuses[status]
}

const statuses: Record<EventStatus, EventStatusType> = {
  scheduled: 'https://schema.org/EventScheduled',
  held: 'https://schema.org/EventScheduled',
  cancelled: 'https://schema.org/EventCancelled',
  postponed: 'https://schema.org/EventPostponed',
}
