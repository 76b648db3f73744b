import { dependencies } from '../../../package.json'

/** A plain blog made with something else: a page a post, a page a tag, a list. */
export interface Peer {
  name: string
  /** Exact versions. */
  packages: Record<string, string>
  /** Its files beside the posts, which lie in `posts/` as `<slug>.md`. */
  files: Record<string, string>
  /** Modules in `node_modules` with their arguments, one after the other. */
  build: string[][]
  /** The folder of its site. */
  output: string
}

const { next, react, 'react-dom': reactDom, contentlayer2 } = dependencies

const nextFiles = {
  'next.config.mjs': "export default { output: 'export', turbopack: { root: import.meta.dirname } }\n",
  'contentlayer.config.ts': `
import { defineDocumentType, makeSource } from 'contentlayer2/source-files'
const texts = { type: 'list', of: { type: 'string' }, required: true }
const Post = defineDocumentType(() => ({
  name: 'Post', filePathPattern: '*.md',
  fields: {
    title: { type: 'string', required: true }, date: { type: 'date', required: true },
    summary: { type: 'string', required: true }, authors: texts, tags: texts,
  },
  computedFields: { slug: { type: 'string', resolve: (post) => post._raw.flattenedPath } },
}))
export default makeSource({ contentDirPath: 'posts', documentTypes: [Post], disableImportAliasWarning: true })
`,
  'app/layout.jsx': `
export default function Layout({ children }) { return <html lang="ko"><body>{children}</body></html> }
`,
  'app/page.jsx': `
import Link from 'next/link'
import { allPosts } from '../.contentlayer/generated/index.mjs'
export default function Page() {
  return <ul>{allPosts.map((post) => <li key={post.slug}><Link href={'/posts/' + post.slug}>{post.title}</Link></li>)}</ul>
}
`,
  'app/posts/[slug]/page.jsx': `
import Link from 'next/link'
import { allPosts } from '../../../.contentlayer/generated/index.mjs'
export const generateStaticParams = () => allPosts.map(({ slug }) => ({ slug }))
const find = async (params) => { const { slug } = await params; return allPosts.find((post) => post.slug === slug) }
export async function generateMetadata({ params }) { const { title, summary } = await find(params); return { title, description: summary } }
export default async function Page({ params }) {
  const post = await find(params)
  return <main><h1>{post.title}</h1><time>{post.date}</time><div dangerouslySetInnerHTML={{ __html: post.body.html }} />
    {post.tags.map((tag) => <Link key={tag} href={'/tags/' + tag}>{tag}</Link>)}</main>
}
`,
  'app/tags/[tag]/page.jsx': `
import Link from 'next/link'
import { allPosts } from '../../../.contentlayer/generated/index.mjs'
export const generateStaticParams = () => [...new Set(allPosts.flatMap(({ tags }) => tags))].map((tag) => ({ tag }))
export default async function Page({ params }) {
  const { tag } = await params
  return <ul>{allPosts.filter(({ tags }) => tags.includes(tag)).map(({ slug, title }) => <li key={slug}><Link href={'/posts/' + slug}>{title}</Link></li>)}</ul>
}
`,
}

const astroFiles = {
  'src/content.config.mjs': `
import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
export const collections = { posts: defineCollection({ loader: glob({ pattern: '*.md', base: './posts' }) }) }
`,
  'src/pages/index.astro': `---
import { getCollection } from 'astro:content'
const posts = await getCollection('posts')
---
<html lang="ko"><head><meta charset="utf-8"><title>Posts</title></head><body><ul>{posts.map(({ id, data }) => <li><a href={'/posts/' + id + '/'}>{data.title}</a></li>)}</ul></body></html>
`,
  'src/pages/posts/[slug].astro': `---
import { getCollection, render } from 'astro:content'
export async function getStaticPaths() {
  return (await getCollection('posts')).map((post) => ({ params: { slug: post.id }, props: { post } }))
}
const { post } = Astro.props
const { Content } = await render(post)
---
<html lang="ko"><head><meta charset="utf-8"><title>{post.data.title}</title></head><body><h1>{post.data.title}</h1><Content />
{post.data.tags.map((tag) => <a href={'/tags/' + tag + '/'}>{tag}</a>)}</body></html>
`,
  'src/pages/tags/[tag].astro': `---
import { getCollection } from 'astro:content'
export async function getStaticPaths() {
  const posts = await getCollection('posts')
  const tags = [...new Set(posts.flatMap(({ data }) => data.tags))]
  return tags.map((tag) => ({ params: { tag }, props: { posts: posts.filter(({ data }) => data.tags.includes(tag)) } }))
}
---
<html lang="ko"><head><meta charset="utf-8"><title>{Astro.params.tag}</title></head><body><ul>{Astro.props.posts.map(({ id, data }) => <li><a href={'/posts/' + id + '/'}>{data.title}</a></li>)}</ul></body></html>
`,
}

const eleventyFiles = {
  'eleventy.config.js': "export default () => ({ dir: { output: 'out' } })\n",
  'posts/posts.json': JSON.stringify({ layout: 'post.njk', permalink: '/posts/{{ page.fileSlug }}/index.html' }),
  '_includes/post.njk': `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>{{ title }}</title></head><body><h1>{{ title }}</h1>{{ content | safe }}
{% for tag in tags %}<a href="/tags/{{ tag | slugify }}/">{{ tag }}</a>{% endfor %}</body></html>
`,
  'tags.njk': `---
pagination: { data: collections, size: 1, alias: tag }
permalink: "/tags/{{ tag | slugify }}/index.html"
---
<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>{{ tag }}</title></head><body><ul>{% for post in collections[tag] %}<li><a href="{{ post.url }}">{{ post.data.title }}</a></li>{% endfor %}</ul></body></html>
`,
}

/** What the same posts are built with beside this project. */
export const peers: readonly Peer[] = [
  {
    name: 'Next.js with Contentlayer',
    packages: { next, react, 'react-dom': reactDom, contentlayer2 },
    files: nextFiles,
    build: [
      ['contentlayer2/bin/cli.cjs', 'build'],
      ['next/dist/bin/next', 'build'],
    ],
    output: 'out',
  },
  {
    name: 'Astro',
    // The last that runs on Node 20.
    packages: { astro: '5.18.2' },
    files: astroFiles,
    build: [['astro/astro.js', 'build']],
    output: 'dist',
  },
  {
    name: 'Eleventy',
    packages: { '@11ty/eleventy': '3.1.8' },
    files: eleventyFiles,
    build: [['@11ty/eleventy/cmd.cjs']],
    output: 'out',
  },
]
