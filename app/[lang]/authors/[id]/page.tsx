import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ListedPost } from '@/app/[lang]/listed-post'
import { pageMetadata } from '@/app/page-metadata'
import { languageOf, staticParams } from '@/app/static-params'
import { Shell } from '@/components/site/shell'
import { StructuredData } from '@/components/site/structured-data'
import { PersonHeader } from '@/components/speaker/header'
import { MoreLink } from '@/components/ui/links'
import { findAuthor } from '@/lib/content/posts'
import { findSpeaker } from '@/lib/content/speakers'
import { authorGraph } from '@/lib/outputs/structured-data/person'
import { address, readSegment } from '@/lib/site/addresses'
import { wordsIn } from '@/lib/words/words'

type Params = PageProps<'/[lang]/authors/[id]'>['params']

export const dynamicParams = false

export function generateStaticParams() {
  return staticParams('author')
}

async function readAuthor(params: Params) {
  const { lang, id } = await params
  const language = languageOf(lang)
  const author = findAuthor(language, readSegment(id)) ?? notFound()
  return { language, author, own: address.author(language, author.person.id) }
}

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { language, author, own } = await readAuthor(params)
  const { person, posts } = author
  return pageMetadata({
    address: own,
    title: wordsIn(language).authorPage.postsBy(person.name.text),
    description: `${person.name.text}. ${posts.map(({ title }) => title).join(', ')}.`,
  })
}

/** What somebody wrote, and the way to their talks. */
export default async function AuthorPage({ params }: { params: Params }) {
  const { language, author, own } = await readAuthor(params)
  const { person, posts } = author
  const words = wordsIn(language).authorPage
  return (
    <Shell address={own}>
      <PersonHeader person={person} kicker={words.author} language={language}>
        {findSpeaker(language, person.id) && (
          <p className="mt-2">
            <MoreLink href={person.address}>{words.talks}</MoreLink>
          </p>
        )}
      </PersonHeader>
      {posts.map((post, index) => (
        <ListedPost key={post.slug} post={post} language={language} eager={index === 0} />
      ))}
      <StructuredData graph={authorGraph(author, language)} />
    </Shell>
  )
}
