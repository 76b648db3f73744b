import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { pageMetadata } from '@/app/page-metadata'
import { type ListPageProps, languageOf, pageNumber } from '@/app/static-params'
import { GroupEntry } from '@/components/group/group'
import { Shell } from '@/components/site/shell'
import { StructuredData } from '@/components/site/structured-data'
import { entryGrid } from '@/components/ui/entry'
import { MoreLink } from '@/components/ui/links'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { Notice } from '@/components/ui/text'
import { listAlbums } from '@/lib/content/albums'
import { listEventsOfGroup } from '@/lib/content/events'
import { listGroups } from '@/lib/content/groups'
import { groupsGraph } from '@/lib/outputs/structured-data/groups'
import { address } from '@/lib/site/addresses'
import { findListPage } from '@/lib/site/site-pages'
import { wordsIn } from '@/lib/words/words'

export async function generateMetadata({ params }: ListPageProps): Promise<Metadata> {
  const { lang, page } = await params
  const language = languageOf(lang)
  return pageMetadata({
    title: wordsIn(language).groups,
    description: wordsIn(language).groupPage.description,
    address: address.groups(language, pageNumber(page)),
  })
}

export default async function GroupsPage({ params }: ListPageProps) {
  const { lang, page } = await params
  const language = languageOf(lang)
  const words = wordsIn(language)
  const list = findListPage('groups', listGroups(language), pageNumber(page)) ?? notFound()
  const groups = list.items
  return (
    <Shell address={address.groups(language, list.page)}>
      <PageHeader title={words.groups} lead={words.groupPage.description} />
      {groups.length === 0 && <Notice>{words.groupPage.empty}</Notice>}
      <ul className={entryGrid}>
        {groups.map((group) => {
          const events = listEventsOfGroup(language, group.slug)
          const album = listAlbums(language).find((each) => events.some(({ slug }) => slug === each.event?.slug))
          return (
            <GroupEntry
              key={group.slug}
              group={group}
              events={events.length}
              picture={album?.cover.encoded}
              language={language}
            />
          )
        })}
      </ul>
      <p className="mt-8">
        <MoreLink href={address.projects(language)}>{words.projects}</MoreLink>
      </p>
      <Pagination {...list} language={language} addressOf={(each) => address.groups(language, each)} />
      <StructuredData graph={groupsGraph(groups, language, words.groups, list)} />
    </Shell>
  )
}
