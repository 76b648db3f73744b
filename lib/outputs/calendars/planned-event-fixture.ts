import type { Event } from '../../content/events'
import type { Text } from '../../site/languages'

export function ko(text: string): Text {
  return { text, language: 'ko' }
}

/** An event of which nothing is known but its name and its day, and what a test states of it. */
export function plannedEvent(stated: Partial<Event> = {}): Event {
  return {
    slug: 'spring-2026',
    address: '/ko/events/spring-2026/',
    language: 'ko',
    title: ko('봄 모임'),
    day: '2026-03-08',
    lastDay: stated.day ?? '2026-03-08',
    timeZone: 'Asia/Seoul',
    status: 'scheduled',
    phase: 'upcoming',
    isOver: false,
    revision: 0,
    parts: [],
    groups: [],
    projects: [],
    links: [],
    talks: [],
    sources: [],
    file: 'events/spring-2026/ko.md',
    ...stated,
  }
}
