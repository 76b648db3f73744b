import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { GroupEvents, GroupProjects, GroupRecaps } from '@/app/[lang]/groups/[id]/group-parts'
import { pageMetadata } from '@/app/page-metadata'
import { languageOf, staticParams } from '@/app/static-params'
import { GroupHeader } from '@/components/group/group'
import { Shell } from '@/components/site/shell'
import { StructuredData } from '@/components/site/structured-data'
import { listEventsOfGroup } from '@/lib/content/events'
import { findGroup } from '@/lib/content/groups'
import { findGroupFeed } from '@/lib/outputs/feeds/feeds'
import { groupGraph } from '@/lib/outputs/structured-data/groups'
import { wordsIn } from '@/lib/words/words'

export const dynamicParams = false

export function generateStaticParams() {
  return staticParams('group')
}

export async function generateMetadata({ params }: PageProps<'/[lang]/groups/[id]'>): Promise<Metadata> {
  const { lang, id } = await params
  const language = languageOf(lang)
  const group = findGroup(language, id) ?? notFound()
  return pageMetadata({
    address: group.address,
    title: group.title.text,
    description: group.about.text,
    feed: findGroupFeed(language, id),
  })
}

export default async function GroupPage({ params }: PageProps<'/[lang]/groups/[id]'>) {
  const { lang, id } = await params
  const language = languageOf(lang)
  const group = findGroup(language, id) ?? notFound()
  return (
    <Shell address={group.address}>
      <article>
        <GroupHeader group={group} language={language} />
        <GroupEvents group={group} language={language} />
        <GroupRecaps group={group} language={language} />
        <GroupProjects group={group} language={language} />
      </article>
      <StructuredData graph={groupGraph(group, listEventsOfGroup(language, id), language, wordsIn(language).groups)} />
    </Shell>
  )
}
