import type { Metadata } from 'next'
import { pageMetadata } from '@/app/page-metadata'
import { languageOf } from '@/app/static-params'
import { GroupEntry } from '@/components/group/group'
import { Shell } from '@/components/site/shell'
import { StructuredData } from '@/components/site/structured-data'
import { entryGrid } from '@/components/ui/entry'
import { MoreLink } from '@/components/ui/more-link'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
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
      <PageHeader title={words.groups} lead={words.groupPage.description} />
      {groups.length === 0 && <Notice>{words.groupPage.empty}</Notice>}
      <ul className={entryGrid}>
        {groups.map((group) => (
          <GroupEntry
            key={group.slug}
            group={group}
            events={listEventsOfGroup(language, group.slug).length}
            language={language}
          />
        ))}
      </ul>
      <p className="mt-8">
        <MoreLink href={address.projects(language)}>{words.projects}</MoreLink>
      </p>
      <StructuredData graph={groupsGraph(groups, language, words.groups)} />
    </Shell>
  )
}
