import type { Metadata } from 'next'
import { pageMetadata } from '@/app/page-metadata'
import { languageOf } from '@/app/static-params'
import { Shell } from '@/components/site/shell'
import { StructuredData } from '@/components/site/structured-data'
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
      <header className="page-header">
        <h1>{words.tags}</h1>
        <p className="lead">{words.tagPage.description}</p>
      </header>
      {tags.length === 0 && <p className="notice">{words.tagPage.empty}</p>}
      <ul className="tag-list">
        {tags.map((tag) => (
          <li key={tag.slug}>
            <a href={tag.address}>{tag.name}</a> <span className="meta">{words.count.posts(tag.posts.length)}</span>
          </li>
        ))}
      </ul>
      <StructuredData graph={tagsGraph(tags, language)} />
    </Shell>
  )
}
