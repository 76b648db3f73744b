import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ListedPost } from '@/app/[lang]/listed-post'
import { pageMetadata } from '@/app/page-metadata'
import { languageOf, listParams } from '@/app/static-params'
import { Shell } from '@/components/site/shell'
import { StructuredData } from '@/components/site/structured-data'
import { findTag, listTags } from '@/lib/content/tags'
import { findTagFeed } from '@/lib/outputs/feeds/feeds'
import { tagGraph } from '@/lib/outputs/structured-data/post'
import { languages, otherLanguage } from '@/lib/site/languages'
import { address, readSegment } from '@/lib/site/page-kinds'
import { wordsIn } from '@/lib/words/words'

export const dynamicParams = false

export function generateStaticParams() {
  return listParams(
    languages.flatMap((lang) => listTags(lang).map(({ slug }) => ({ lang, tag: slug }))),
    (segment) => ({ lang: languages[0], tag: segment }),
  )
}

export async function generateMetadata({ params }: PageProps<'/[lang]/tags/[tag]'>): Promise<Metadata> {
  const { lang, tag: segment } = await params
  const language = languageOf(lang)
  const tag = findTag(language, readSegment(segment)) ?? notFound()
  const words = wordsIn(language)
  return pageMetadata({
    language,
    title: words.tagPage.tagged(tag.name),
    description: `${words.tagPage.tagged(tag.name)}: ${words.count.posts(tag.posts.length)}.`,
    addresses: Object.fromEntries(
      languages.filter((each) => findTag(each, tag.slug)).map((each) => [each, address.tag(each, tag.slug)]),
    ),
    feed: findTagFeed(language, tag.slug),
  })
}

export default async function TagPage({ params }: PageProps<'/[lang]/tags/[tag]'>) {
  const { lang, tag: segment } = await params
  const language = languageOf(lang)
  const tag = findTag(language, readSegment(segment)) ?? notFound()
  const other = otherLanguage(language)
  return (
    <Shell language={language} sibling={findTag(other, tag.slug)?.address ?? address.tags(other)} file="posts">
      <header className="page-header">
        <p className="kicker">{wordsIn(language).tags}</p>
        <h1>{tag.name}</h1>
      </header>
      <div className="post-list">
        {tag.posts.map((post) => (
          <ListedPost key={post.slug} post={post} language={language} />
        ))}
      </div>
      <StructuredData graph={tagGraph(tag, language)} />
    </Shell>
  )
}
