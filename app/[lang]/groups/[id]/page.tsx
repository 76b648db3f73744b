import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { GroupEvents, GroupProjects, GroupRecaps } from '@/app/[lang]/groups/[id]/group-parts'
import { pageMetadata } from '@/app/page-metadata'
import { type ListPageProps, languageOf, pageNumber, staticParams } from '@/app/static-params'
import { GroupHeader } from '@/components/group/group'
import { Shell } from '@/components/site/shell'
import { StructuredData } from '@/components/site/structured-data'
import { Pagination } from '@/components/ui/pagination'
import { listEventsOfGroup } from '@/lib/content/events'
import { findGroup } from '@/lib/content/groups'
import { findGroupFeed } from '@/lib/outputs/feeds/feeds'
import { groupGraph } from '@/lib/outputs/structured-data/groups'
import { address } from '@/lib/site/addresses'
import { findListPage } from '@/lib/site/site-pages'
import { wordsIn } from '@/lib/words/words'

type Props = ListPageProps<{ id: string }>

export const dynamicParams = false

export function generateStaticParams() {
  return staticParams('group')
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, id, page } = await params
  const language = languageOf(lang)
  const group = findGroup(language, id) ?? notFound()
  return pageMetadata({
    address: address.group(language, id, pageNumber(page)),
    title: group.title.text,
    description: group.about.text,
    feed: findGroupFeed(language, id),
  })
}

export default async function GroupPage({ params }: Props) {
  const { lang, id, page } = await params
  const language = languageOf(lang)
  const group = findGroup(language, id) ?? notFound()
  const list = findListPage('group', listEventsOfGroup(language, id), pageNumber(page)) ?? notFound()
  const addressOf = (each: number) => address.group(language, id, each)
  return (
    <Shell address={addressOf(list.page)}>
      <article>
        <GroupHeader group={group} language={language} />
        <GroupEvents group={group} events={list.items} language={language} />
        <GroupRecaps events={list.items} language={language} />
        <Pagination {...list} language={language} addressOf={addressOf} />
        {list.page === 1 && <GroupProjects group={group} language={language} />}
      </article>
      <StructuredData graph={groupGraph(group, list.items, language, wordsIn(language).groups, list)} />
    </Shell>
  )
}
