import type { Metadata } from 'next'
import { pageMetadata } from '@/app/page-metadata'
import { languageOf } from '@/app/static-params'
import { Shell } from '@/components/site/shell'
import { StructuredData } from '@/components/site/structured-data'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { listTags } from '@/lib/content/tags'
import { tagsGraph } from '@/lib/outputs/structured-data/post'
import { address } from '@/lib/site/page-kinds'
import { wordsIn } from '@/lib/words/words'

export async function generateMetadata({ params }: PageProps<'/[lang]/tags'>): Promise<Metadata> {
  const language = languageOf((await params).lang)
  return pageMetadata({
    title: wordsIn(language).tags,
    description: wordsIn(language).tagPage.description,
    address: address.tags(language),
  })
}

export default async function TagsPage({ params }: PageProps<'/[lang]/tags'>) {
  const language = languageOf((await params).lang)
  const words = wordsIn(language)
  const tags = listTags(language)
  return (
    <Shell address={address.tags(language)}>
      <PageHeader title={words.tags} lead={words.tagPage.description} />
      {tags.length === 0 && <Notice>{words.tagPage.empty}</Notice>}
      <ul className="flex flex-wrap gap-x-8 gap-y-2 text-title">
        {tags.map((tag) => (
          <li key={tag.slug}>
            <a href={tag.address}>{tag.name}</a>{' '}
            <span className="text-small text-muted">{words.count.posts(tag.posts.length)}</span>
          </li>
        ))}
      </ul>
      <StructuredData graph={tagsGraph(tags, language)} />
    </Shell>
  )
}
