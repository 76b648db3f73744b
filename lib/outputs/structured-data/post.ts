import type { Graph } from 'schema-dts'
import { site } from '../../../site.config'
import type { Post } from '../../content/posts'
import type { TaggedPosts } from '../../content/tags'
import { absolute, address } from '../../site/addresses'
import type { Language } from '../../site/languages'
import type { ListPage } from '../../site/site-pages'
import { wordsIn } from '../../words/words'
import {
  breadcrumb,
  type Crumb,
  collectionGraph,
  collectionPage,
  graphOf,
  identity,
  type ListPart,
  laterCrumbs,
  oneOrMore,
} from './graph'
import { namedPerson } from './person'

/**
 * A post's page. The image, a path of this site, is the one it is shared with. Which language a post was first written in is not
 * stated, so each version names the others as translations of its content and none as the original.
 */
export function postGraph(post: Post, image?: string): Graph {
  const { language, year, slug } = post
  return graphOf(
    {
      '@type': 'BlogPosting',
      '@id': identity.article(post.address),
      headline: post.title,
      url: absolute(post.address),
      datePublished: post.day,
      inLanguage: language,
      author: oneOrMore(post.authors.map(namedPerson)),
      image: image && absolute(image),
      isBasedOn: post.source && { '@type': 'CreativeWork', url: post.source.url, name: post.source.title.text },
      discussionUrl: post.discussion,
      about: post.event && { '@id': identity.event(post.event.slug) },
      workTranslation: oneOrMore(
        post.languages
          .filter((each) => each !== language)
          .map((each) => ({ '@id': identity.article(address.post(each, year, slug)) })),
      ),
      isPartOf: { '@id': identity.blog(language) },
    },
    breadcrumb(language, blogCrumb(language), postCrumb(post)),
  )
}

/** A page of the blog, counted from 1. */
export function blogGraph({ items, page, last }: ListPage<Post>, language: Language): Graph {
  const blog = blogCrumb(language)
  const later = laterCrumbs(blog, { page, last }, language, blog.name)
  return graphOf(
    collectionPage({ language, ...(later[0] ?? blog), items: items.map(postCrumb) }),
    {
      '@type': 'Blog',
      '@id': identity.blog(language),
      name: `${site.name[language]}: ${blog.name}`,
      url: absolute(blog.address),
      inLanguage: language,
      publisher: { '@id': identity.organization },
    },
    breadcrumb(language, blog, ...later),
  )
}

/** A post, as a step on the way to a page and as an entry of a list. */
function postCrumb({ title, address }: Post): Crumb {
  return { name: title, address }
}

function blogCrumb(language: Language): Crumb {
  return { name: wordsIn(language).blog, address: address.blog(language) }
}

/** The posts that carry a tag. */
export function tagGraph({ name, address, posts }: TaggedPosts, language: Language, part?: ListPart): Graph {
  return collectionGraph({ language, part, name, address, above: [tagsCrumb(language)], items: posts.map(postCrumb) })
}

/** The list of tags. */
export function tagsGraph(tags: TaggedPosts[], language: Language, part?: ListPart): Graph {
  const items = tags.map(({ name, address }) => ({ name, address }))
  return collectionGraph({ language, part, ...tagsCrumb(language), items })
}

function tagsCrumb(language: Language) {
  return { name: wordsIn(language).tags, address: address.tags(language) }
}
