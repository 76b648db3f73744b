import type { Metadata } from 'next'
import { pageMetadata } from '@/app/page-metadata'
import { languageOf } from '@/app/static-params'
import { EventRow } from '@/components/event/row'
import { ProjectEntry } from '@/components/project/entry'
import { Shell } from '@/components/site/shell'
import { StructuredData } from '@/components/site/structured-data'
import { entryGrid } from '@/components/ui/entry'
import { Kicker } from '@/components/ui/kicker'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { listEventsOfProject } from '@/lib/content/events'
import { listProjects, type Project } from '@/lib/content/projects'
import { projectsGraph } from '@/lib/outputs/structured-data/groups'
import { address } from '@/lib/site/page-kinds'
import type { Language } from '@/lib/site/settings'
import { wordsIn } from '@/lib/words/words'

export async function generateMetadata({ params }: PageProps<'/[lang]/projects'>): Promise<Metadata> {
  const language = languageOf((await params).lang)
  return pageMetadata({
    title: wordsIn(language).projects,
    description: wordsIn(language).projectPage.description,
    address: address.projects(language),
  })
}

export default async function ProjectsPage({ params }: PageProps<'/[lang]/projects'>) {
  const language = languageOf((await params).lang)
  const words = wordsIn(language)
  const projects = listProjects(language)
  return (
    <Shell address={address.projects(language)}>
      <PageHeader title={words.projects} lead={words.projectPage.description} />
      {projects.length === 0 && <Notice>{words.projectPage.empty}</Notice>}
      <ul className={entryGrid}>
        {projects.map((project) => (
          <ProjectEntry key={project.slug} project={project} language={language}>
            <ProjectEvents project={project} language={language} />
          </ProjectEntry>
        ))}
      </ul>
      <StructuredData graph={projectsGraph(projects, language, words.projects)} />
    </Shell>
  )
}

function ProjectEvents({ project, language }: { project: Project; language: Language }) {
  const events = listEventsOfProject(language, project.slug)
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
