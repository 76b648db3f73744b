import { Fragment, type ReactNode } from 'react'
import { entry } from '@/components/ui/entry'
import { ExternalLink } from '@/components/ui/links'
import { InLanguage } from '@/components/ui/text'
import type { Project } from '@/lib/content/projects'
import type { Language } from '@/lib/site/languages'
import { contentId } from '@/lib/site/page-ids'
import { wordsIn } from '@/lib/words/words'

interface ProjectEntryProps {
  project: Project
  language: Language
  /** The level of its name in the page's outline. */
  heading?: 'h2' | 'h3'
  /** What else is known of it. */
  children?: ReactNode
}

/** A project in a list: its name, what to know before relying on it, where it is, who makes it. */
export function ProjectEntry({ project, language, heading: Heading = 'h2', children }: ProjectEntryProps) {
  const words = wordsIn(language).projectPage
  const { slug, title, note, site, repository, groups } = project
  return (
    <li id={contentId(slug)} className={entry}>
      <Heading>
        <InLanguage text={title} page={language} />
      </Heading>
      {note && (
        <p className="mt-1">
          <InLanguage text={note} page={language} />
        </p>
      )}
      <ul className="mt-1 flex flex-wrap gap-x-5 text-small">
        {site && (
          <li>
            <ExternalLink href={site} language={language} className="inline-block py-1">
              {words.site}
            </ExternalLink>
          </li>
        )}
        {repository && (
          <li>
            <ExternalLink href={repository} language={language} className="inline-block py-1">
              {words.repository}
            </ExternalLink>
          </li>
        )}
      </ul>
      {groups.length > 0 && (
        <p className="text-small text-muted">
          {words.madeBy}:{' '}
          {groups.map((group, index) => (
            <Fragment key={group.slug}>
              {index > 0 && ', '}
              <a href={group.address}>
                <InLanguage text={group.title} page={language} />
              </a>
            </Fragment>
          ))}
        </p>
      )}
      {children}
    </li>
  )
}
