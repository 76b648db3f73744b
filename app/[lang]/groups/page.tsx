import '@/app/styles/groups.css'
import type { Metadata } from 'next'
import { pageMetadata } from '@/app/page-metadata'
import { languageOf } from '@/app/static-params'
import { GroupEntry } from '@/components/group/group'
import { Shell } from '@/components/site/shell'
import { StructuredData } from '@/components/site/structured-data'
import { listEventsOfGroup } from '@/lib/content/events'
import { listGroups } from '@/lib/content/groups'
import { groupsGraph } from '@/lib/outputs/structured-data/groups'
import { address } from '@/lib/site/page-kinds'
import { wordsIn } from '@/lib/words/words'

export async function generateMetadata({ params }: PageProps<'/[lang]/groups'>): Promise<Metadata> {
  const language = languageOf((await params).lang)
  return pageMetadata({
    title: wordsIn(language).groups,
    description: wordsIn(language).groupPage.description,
    address: address.groups(language),
  })
}

export default async function GroupsPage({ params }: PageProps<'/[lang]/groups'>) {
  const language = languageOf((await params).lang)
  const words = wordsIn(language)
  const groups = listGroups(language)
  return (
    <Shell address={address.groups(language)}>
      <header className="page-header">
        <h1>{words.groups}</h1>
        <p className="lead">{words.groupPage.description}</p>
      </header>
      {groups.length === 0 && <p className="notice">{words.groupPage.empty}</p>}
      <ul className="entry-list">
        {groups.map((group) => (
          <GroupEntry
            key={group.slug}
            group={group}
            events={listEventsOfGroup(language, group.slug).length}
            language={language}
          />
        ))}
      </ul>
      <p className="more">
        <a href={address.projects(language)}>{words.projects}</a>
      </p>
      <StructuredData graph={groupsGraph(groups, language, words.groups)} />
    </Shell>
  )
}
