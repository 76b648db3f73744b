import {
  contentOf,
  group,
  link,
  listedPhoto,
  page,
  person,
  photoList,
  post,
  project,
  source,
  text,
} from './document-fixture'
import { events } from './event-fixture'
import type { EncodedPhoto, PhotoManifest } from './photos/manifest'

const people = [
  person('hana-kim', {
    name: text('김하나', 'Hana Kim'),
    aliases: ['Kim Hana'],
    links: [link({ kind: 'github', url: 'https://github.com/hana' })],
  }),
  person('alan-doe', { name: text(undefined, 'Alan Doe') }),
]

const groups = [
  group('seminars', { title: text('세미나', 'Seminars'), about: text('함께 배웁니다.'), aliases: ['/seminars/'] }),
  group('books', { title: text('책 모임'), about: text('함께 읽습니다.', 'We read together.') }),
]

const projects = [
  project('handbook', {
    title: text('안내서', 'Handbook'),
    note: text('아직 초안입니다.'),
    site: 'https://handbook.example/',
    repository: 'https://github.com/example/handbook',
  }),
  project('tools', { title: text(undefined, 'Tools'), repository: 'https://github.com/example/tools' }),
]

const recap = `Opening words.

![Everybody](photos/01.jpg "The *whole* hall")

## 1. Hana Kim | The First Talk

She spoke.

![Hana on stage](photos/02.jpg)

## Compilers & Chips

They spoke. ![Again everybody](photos/01.jpg)

## 💡 Panel Talk & Q&A 💡

![The panel](photos/03.jpg)

## Thanks

![Goodbye](photos/04.jpg)
`

const posts = [
  post(
    'spring-recap/ko',
    {
      title: '봄 모임 후기',
      date: '2025-04-07T00:00:00.000Z',
      authors: ['김하나'],
      summary: '봄에 들은 이야기입니다.',
      tags: ['후기', '컴파일러'],
      event: 'spring-2025',
      cover: 'photos/03.jpg',
      aliases: ['/blog/2025/spring/'],
    },
    '여는 글입니다.\n\n## 1️⃣ 김하나 | 첫 발표\n\n![무대](photos/02.jpg)\n',
  ),
  post(
    'spring-recap/en',
    { title: 'Spring Recap', summary: 'What we heard.', tags: ['Recap', 'compilers'], aliases: ['/blog/spring-en/'] },
    recap,
  ),
  post(
    'note/ko',
    {
      title: '짧은 글',
      date: '2025-04-07T00:00:00.000Z',
      authors: ['손님'],
      summary: '짧습니다.',
      tags: ['후기', '모두의 AI'],
    },
    '## 1. 길손 | 뜻밖의 발표\n',
  ),
  post('news/en', {
    title: 'News',
    date: '2024-12-31T00:00:00.000Z',
    authors: ['Guest'],
    summary: 'New.',
    source: source({ url: 'https://elsewhere.example/news/', title: '새 소식' }),
  }),
  post('secret/ko', {
    title: '비밀',
    date: '2026-01-01T00:00:00.000Z',
    authors: ['김하나'],
    summary: '아직입니다.',
    tags: ['비밀'],
    draft: true,
    aliases: ['/secret/'],
  }),
]

const pages = [
  page('about/ko', { title: '소개', summary: '우리는 누구인가', aliases: ['/intro/'] }, '안녕하세요.'),
  page('about/en', { title: 'About', summary: 'Who we are' }, 'Hello.'),
  page('conduct/ko', { title: '행동 강령', summary: '지킬 것' }, '서로 존중합니다.'),
]

const lists = [
  photoList('posts/spring-recap', {
    credit: 'A. Painter',
    photos: [
      listedPhoto({ file: 'photos/뒤풀이.jpg', alt: text('뒤풀이', 'Dinner'), caption: text('맛있었습니다.') }),
      listedPhoto({ file: 'photos/03.jpg', alt: text('다시 패널'), credit: 'Somebody Else' }),
    ],
  }),
]

/** A photograph as the pipeline leaves it, twice as wide as high. */
export function encoded(name: string): EncodedPhoto {
  const variants = [480, 1200, 1600].map((width) => ({
    ...{ format: 'jpeg' as const, width, height: width / 2 },
    address: `/photos/${name}-${width}.jpg`,
  }))
  return { width: 1600, height: 800, tone: 'sage', variants }
}

/** What `#photos` exports. */
export const photos: PhotoManifest = Object.fromEntries(
  ['01', '02', '03', '04', '뒤풀이'].map((name) => [`posts/spring-recap/photos/${name}.jpg`, encoded(name)]),
)

/** What `#content` exports: a small community that has nothing to do with the one the site is about. */
export const { allDocuments, allEvents, allGroups, allPages, allPeople, allPhotoLists, allPosts, allProjects } =
  contentOf({
    allEvents: events,
    allGroups: groups,
    allPages: pages,
    allPeople: people,
    allPhotoLists: lists,
    allPosts: posts,
    allProjects: projects,
  })
