import type { ReactNode } from 'react'
import { ListedPost } from '@/app/[lang]/listed-post'
import { CalendarSubscription } from '@/components/event/calendar-links'
import { EventRow } from '@/components/event/row'
import { ProjectEntry } from '@/components/project/entry'
import { entryGrid } from '@/components/ui/entry'
import { MoreLink } from '@/components/ui/links'
import { InLanguage } from '@/components/ui/text'
import type { Event } from '@/lib/content/events'
import type { Group } from '@/lib/content/groups'
import { listPosts } from '@/lib/content/posts'
import { listProjectsOfGroup } from '@/lib/content/projects'
import { listTalkFilters } from '@/lib/content/talks'
import { address } from '@/lib/site/addresses'
import type { Language } from '@/lib/site/languages'
import { wordsIn } from '@/lib/words/words'

interface GroupPartProps {
  group: Group
  language: Language
}

/** Events of a group, series by series, and the way to the talks of all. */
export function GroupEvents({ group, events, language }: GroupPartProps & { events: Event[] }) {
  const words = wordsIn(language).groupPage
  const others = events.filter(({ program }) => !group.programs.some(({ id }) => id === program?.id))
  const talks = listTalkFilters(language)
    .flatMap(({ filters }) => filters)
    .find(({ facet, value }) => facet === 'group' && value === group.slug)
  return (
    <section className="pt-part">
      <h2 className="mb-5">{words.events}</h2>
      {events.length === 0 && <p>{words.noEvents}</p>}
      {group.programs.map(({ id, title }) => (
        <EventSeries key={id} events={events.filter(({ program }) => program?.id === id)} language={language}>
          <InLanguage text={title} page={language} />
        </EventSeries>
      ))}
      <EventSeries events={others} language={language}>
        {group.programs.length > 0 && words.otherEvents}
      </EventSeries>
      <CalendarSubscription calendar={address.groupCalendar(language, group.slug)} language={language} />
      {talks && (
        <p className="mt-4">
          <MoreLink href={address.talksBy(language, 'group', group.slug)}>{words.talks}</MoreLink>{' '}
          <span className="meta">{wordsIn(language).count.talks(talks.count)}</span>
        </p>
      )}
    </section>
  )
}

function EventSeries({ events, language, children }: { events: Event[]; language: Language; children: ReactNode }) {
  if (events.length === 0) return null
  return (
    <>
      {children && <h3 className="mt-7 mb-3">{children}</h3>}
      <ol className="event-list border-t">
        {events.map((event) => (
          <EventRow key={event.slug} event={event} language={language} isLong />
        ))}
      </ol>
    </>
  )
}

/** What was written about events of a group. */
export function GroupRecaps({ events, language }: { events: Event[]; language: Language }) {
  const slugs = new Set(events.map(({ slug }) => slug))
  const posts = listPosts(language).filter(({ event }) => event && slugs.has(event.slug))
  if (posts.length === 0) return null
  return (
    <section className="pt-part">
      <h2 className="mb-5">{wordsIn(language).groupPage.recaps}</h2>
      {posts.map((post) => (
        <ListedPost key={post.slug} post={post} language={language} heading="h3" />
      ))}
    </section>
  )
}

/** What a group makes. */
export function GroupProjects({ group, language }: GroupPartProps) {
  const projects = listProjectsOfGroup(language, group.slug)
  if (projects.length === 0) return null
  return (
    <section className="pt-part">
      <h2 className="mb-5">{wordsIn(language).groupPage.projects}</h2>
      <ul className={entryGrid}>
        {projects.map((project) => (
          <ProjectEntry key={project.slug} project={project} language={language} heading="h3" />
        ))}
      </ul>
    </section>
  )
}
