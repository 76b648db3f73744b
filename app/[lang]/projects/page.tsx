import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { pageMetadata } from '@/app/page-metadata'
import { type ListPageProps, languageOf, pageNumber } from '@/app/static-params'
import { EventRow } from '@/components/event/row'
import { ProjectEntry } from '@/components/project/entry'
import { Shell } from '@/components/site/shell'
import { StructuredData } from '@/components/site/structured-data'
import { entryGrid } from '@/components/ui/entry'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { Kicker, Notice } from '@/components/ui/text'
import { listEventsOfProject } from '@/lib/content/events'
import { listProjects, type Project } from '@/lib/content/projects'
import { projectsGraph } from '@/lib/outputs/structured-data/groups'
import { address } from '@/lib/site/addresses'
import type { Language } from '@/lib/site/languages'
import { findListPage } from '@/lib/site/site-pages'
import { wordsIn } from '@/lib/words/words'

export async function generateMetadata({ params }: ListPageProps): Promise<Metadata> {
  const { lang, page } = await params
  const language = languageOf(lang)
  return pageMetadata({
    title: wordsIn(language).projects,
    description: wordsIn(language).projectPage.description,
    address: address.projects(language, pageNumber(page)),
  })
}

export default async function ProjectsPage({ params }: ListPageProps) {
  const { lang, page } = await params
  const language = languageOf(lang)
  const words = wordsIn(language)
  const list = findListPage('projects', listProjects(language), pageNumber(page)) ?? notFound()
  const projects = list.items
  return (
    <Shell address={address.projects(language, list.page)}>
      <PageHeader title={words.projects} lead={words.projectPage.description} />
      {projects.length === 0 && <Notice>{words.projectPage.empty}</Notice>}
      <ul className={entryGrid}>
        {projects.map((project) => (
          <ProjectEntry key={project.slug} project={project} language={language}>
            <ProjectEvents project={project} language={language} />
          </ProjectEntry>
        ))}
      </ul>
      <Pagination {...list} language={language} addressOf={(each) => address.projects(language, each)} />
      <StructuredData graph={projectsGraph(projects, language, words.projects, list)} />
    </Shell>
  )
}

/** How many events stand below a project: its latest. */
const eventsOfProject = 12

function ProjectEvents({ project, language }: { project: Project; language: Language }) {
  const events = listEventsOfProject(language, project.slug).slice(0, eventsOfProject)
  if (events.length === 0) return null
  return (
    <>
      <Kicker as="h3" className="mt-4 mb-1">
        {wordsIn(language).projectPage.events(events.length)}
      </Kicker>
      <ol className="event-list border-t [&>:last-child]:border-0">
        {events.map((event) => (
          <EventRow key={event.slug} event={event} language={language} isLong isNarrow />
        ))}
      </ol>
    </>
  )
}
