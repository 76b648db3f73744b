import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ListedPost } from '@/app/[lang]/listed-post'
import { pageMetadata, titlesInDescription } from '@/app/page-metadata'
import { type ListPageProps, languageOf, pageNumber, staticParams } from '@/app/static-params'
import { Shell } from '@/components/site/shell'
import { StructuredData } from '@/components/site/structured-data'
import { PersonHeader } from '@/components/speaker/header'
import { MoreLink } from '@/components/ui/links'
import { Pagination, PartLinks } from '@/components/ui/pagination'
import { findAuthor, listPostYears } from '@/lib/content/posts'
import { findSpeaker } from '@/lib/content/speakers'
import { authorGraph } from '@/lib/outputs/structured-data/person'
import { address, readSegment } from '@/lib/site/addresses'
import { findListPage } from '@/lib/site/site-pages'
import { wordsIn } from '@/lib/words/words'

type Props = ListPageProps<{ id: string }>

export const dynamicParams = false

export function generateStaticParams() {
  return staticParams('author')
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, id, page } = await params
  const language = languageOf(lang)
  const { person, posts } = findAuthor(language, readSegment(id)) ?? notFound()
  const titles = posts.slice(0, titlesInDescription).map(({ title }) => title)
  return pageMetadata({
    address: address.author(language, person.id, pageNumber(page)),
    title: wordsIn(language).authorPage.postsBy(person.name.text),
    description: `${person.name.text}. ${titles.join(', ')}.`,
  })
}

/** What somebody wrote, and the way to their talks. */
export default async function AuthorPage({ params }: Props) {
  const { lang, id, page } = await params
  const language = languageOf(lang)
  const author = findAuthor(language, readSegment(id)) ?? notFound()
  const { person } = author
  const list = findListPage('author', author.posts, pageNumber(page)) ?? notFound()
  const words = wordsIn(language)
  const addressOf = (each: number) => address.author(language, person.id, each)
  return (
    <Shell address={addressOf(list.page)}>
      <PersonHeader person={person} kicker={words.authorPage.author} language={language}>
        {findSpeaker(language, person.id) && (
          <p className="mt-2">
            <MoreLink href={person.address}>{words.authorPage.talks}</MoreLink>
          </p>
        )}
        <PartLinks name={words.listPages.years} parts={listPostYears('author', author.posts, addressOf)} />
      </PersonHeader>
      {list.items.map((post, index) => (
        <ListedPost key={post.slug} post={post} language={language} eager={index === 0} />
      ))}
      <Pagination {...list} language={language} addressOf={addressOf} />
      <StructuredData graph={authorGraph(author, language, list)} />
    </Shell>
  )
}
