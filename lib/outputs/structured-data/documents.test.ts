import type { Graph } from 'schema-dts'
import { expect, test, vi } from 'vitest'
import { findAlbumPage } from '../../content/album-pages'
import { findCoverAddress, findPhoto } from '../../content/albums'
import { listEventsOfGroup } from '../../content/events'
import { findGroup } from '../../content/groups'
import { findPage } from '../../content/pages'
import { findPost } from '../../content/posts'
import { listProjects } from '../../content/projects'
import { findSpeaker } from '../../content/speakers'
import { findTalkOfEvent, listAllTalks } from '../../content/talks'
import { pageGraph } from './front-page'
import { albumGraph, photoGraph } from './gallery'
import { groupGraph, projectsGraph } from './groups'
import { speakerGraph } from './person'
import { blogGraph, postGraph } from './post'
import { talkGraph, talksGraph } from './talk'

vi.hoisted(() => {
  process.env.SITE_URL = 'https://meet.example'
})

/** The nodes of a graph as a page writes them: properties without a value are gone. */
function nodesOf(graph: Graph) {
  return JSON.parse(JSON.stringify(graph))['@graph']
}

/** A value that the fixture has. */
function known<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('The fixture has no such document')
  return value
}

/** The names and addresses of the way to a page. */
function wayOf(graph: Graph): string[] {
  const items: { name: string; item: string }[] = nodesOf(graph).at(-1).itemListElement
  return items.map(({ name, item }) => `${name} ${new URL(item).pathname}`)
}

test('a talk: who gave it, what they belonged to on that day, its recording, its event', () => {
  const graph = talkGraph(known(findTalkOfEvent('en', 'spring-2025', 'the-first-talk')), 'en')
  const [talk, event] = nodesOf(graph)
  expect(talk).toMatchInlineSnapshot(`
    {
      "@id": "https://meet.example/ko/events/spring-2025/#the-first-talk",
      "@type": "Event",
      "eventStatus": "https://schema.org/EventScheduled",
      "location": {
        "@id": "https://meet.example/ko/events/spring-2025/#place",
      },
      "name": "The First Talk",
      "performer": {
        "@id": "https://meet.example/ko/speakers/hana-kim/#person",
        "@type": "Person",
        "affiliation": {
          "@type": "Organization",
          "name": "Example Lab",
        },
        "name": "Hana Kim",
      },
      "recordedIn": {
        "@id": "https://meet.example/ko/events/spring-2025/the-first-talk/#video",
        "@type": "VideoObject",
        "embedUrl": "https://www.youtube-nocookie.com/embed/abcdefghijk",
        "name": "The First Talk",
        "url": "https://www.youtube.com/watch?v=abcdefghijk",
      },
      "startDate": "2025-03-30",
      "superEvent": {
        "@id": "https://meet.example/ko/events/spring-2025/#event",
      },
      "url": "https://meet.example/en/events/spring-2025/the-first-talk/",
    }
  `)
  expect(event).toMatchObject({ '@id': talk.superEvent['@id'], location: { '@id': talk.location['@id'] } })
  expect(wayOf(graph)).toEqual([
    'Home /en/',
    'Events /en/events/',
    'Spring Meetup /en/events/spring-2025/',
    'The First Talk /en/events/spring-2025/the-first-talk/',
  ])
})

test('an affiliation that is stated for two speakers belongs to neither', () => {
  const found = known(findTalkOfEvent('en', 'spring-2025', 'compilers-chips'))
  const affiliation = { text: 'Example Lab', language: 'en' as const }
  const [talk] = nodesOf(talkGraph({ ...found, talk: { ...found.talk, affiliation } }, 'en'))
  expect(talk.performer).toHaveLength(2)
  expect(JSON.stringify(talk)).not.toContain('Example Lab')
})

test('a narrowed list of talks stands below the whole one', () => {
  const whole = { name: 'Talks', address: '/en/talks/' }
  const narrowed = { name: 'With video', address: '/en/talks/with/video/' }
  const graph = talksGraph(listAllTalks('en').slice(0, 1), 'en', { ...narrowed, above: [whole] })
  expect(nodesOf(graph)[0]).toMatchInlineSnapshot(`
    {
      "@type": "CollectionPage",
      "inLanguage": "en",
      "isPartOf": {
        "@id": "https://meet.example/#website",
      },
      "mainEntity": {
        "@type": "ItemList",
        "itemListElement": [
          {
            "@type": "ListItem",
            "name": "여는 말",
            "position": 1,
            "url": "https://meet.example/en/events/spring-2025/%EC%97%AC%EB%8A%94-%EB%A7%90/",
          },
        ],
      },
      "name": "With video",
      "url": "https://meet.example/en/talks/with/video/",
    }
  `)
  expect(wayOf(graph)).toEqual(['Home /en/', 'Talks /en/talks/', 'With video /en/talks/with/video/'])
})

test('a speaker: every spelling, the person’s own pages, the talks', () => {
  const graph = speakerGraph(known(findSpeaker('en', 'hana-kim')), 'en')
  expect(nodesOf(graph)[0].mainEntity).toMatchInlineSnapshot(`
    {
      "@id": "https://meet.example/ko/speakers/hana-kim/#person",
      "@type": "Person",
      "alternateName": [
        "김하나",
        "Kim Hana",
      ],
      "name": "Hana Kim",
      "performerIn": [
        {
          "@id": "https://meet.example/ko/events/spring-2025/#%EC%97%AC%EB%8A%94-%EB%A7%90",
        },
        {
          "@id": "https://meet.example/ko/events/spring-2025/#the-first-talk",
        },
      ],
      "sameAs": "https://github.com/hana",
      "url": "https://meet.example/en/speakers/hana-kim/",
    }
  `)
})

test('a post and its translation name each other', () => {
  const post = (language: 'ko' | 'en') => known(findPost(language, '2025', 'spring-recap'))
  const graph = postGraph(post('en'), findCoverAddress('en', 'spring-recap'))
  const [article] = nodesOf(graph)
  expect(article).toMatchInlineSnapshot(`
    {
      "@id": "https://meet.example/en/blog/2025/spring-recap/#article",
      "@type": "BlogPosting",
      "about": {
        "@id": "https://meet.example/ko/events/spring-2025/#event",
      },
      "author": {
        "@id": "https://meet.example/ko/speakers/hana-kim/#person",
        "@type": "Person",
        "name": "Hana Kim",
      },
      "datePublished": "2025-04-07",
      "headline": "Spring Recap",
      "image": "https://meet.example/photos/03-1200.jpg",
      "inLanguage": "en",
      "isPartOf": {
        "@id": "https://meet.example/en/blog/#blog",
      },
      "url": "https://meet.example/en/blog/2025/spring-recap/",
      "workTranslation": {
        "@id": "https://meet.example/ko/blog/2025/spring-recap/#article",
      },
    }
  `)
  expect(nodesOf(postGraph(post('ko')))[0]).toMatchObject({
    '@id': article.workTranslation['@id'],
    workTranslation: { '@id': article['@id'] },
  })
})

test('a post that translates or republishes an article names it', () => {
  const [article] = nodesOf(postGraph(known(findPost('en', '2024', 'news'))))
  expect(article.isBasedOn).toEqual({
    '@type': 'CreativeWork',
    url: 'https://elsewhere.example/news/',
    name: '새 소식',
  })
})

test('a later page of the blog stands below the first one', () => {
  expect(wayOf(blogGraph({ items: [], page: 2, last: 3 }, 'en'))).toEqual([
    'Home /en/',
    'Blog /en/blog/',
    'Blog, Page 2 of 3 /en/blog/page/2/',
  ])
  expect(wayOf(blogGraph({ items: [], page: 1, last: 3 }, 'en'))).toEqual(['Home /en/', 'Blog /en/blog/'])
})

test('an album and a photograph of it', () => {
  const page = known(findAlbumPage('en', 'spring-recap', 1))
  const { album, photo } = known(findPhoto('en', 'spring-recap', '01'))
  const [gallery] = nodesOf(albumGraph(page, 'en'))
  expect(wayOf(albumGraph({ ...page, page: 2, last: 3 }, 'en')).at(-1)).toBe(
    'Page 2 of 3 /en/gallery/spring-recap/page/2/',
  )
  expect({ ...gallery, hasPart: gallery.hasPart.length }).toMatchInlineSnapshot(`
    {
      "@id": "https://meet.example/en/gallery/spring-recap/#gallery",
      "@type": "ImageGallery",
      "about": {
        "@id": "https://meet.example/ko/events/spring-2025/#event",
      },
      "hasPart": 5,
      "inLanguage": "en",
      "isPartOf": {
        "@id": "https://meet.example/#website",
      },
      "name": "Spring Meetup",
      "url": "https://meet.example/en/gallery/spring-recap/",
    }
  `)
  expect(nodesOf(photoGraph(album, photo, 'en'))[0]).toMatchInlineSnapshot(`
    {
      "@id": "https://meet.example/ko/gallery/spring-recap/01/#photo",
      "@type": "ImageObject",
      "caption": "The *whole* hall",
      "contentUrl": "https://meet.example/photos/01-1600.jpg",
      "creditText": "A. Painter",
      "description": "Everybody",
      "height": "800 px",
      "isPartOf": {
        "@id": "https://meet.example/en/gallery/spring-recap/#gallery",
      },
      "url": "https://meet.example/en/gallery/spring-recap/01/",
      "width": "1600 px",
    }
  `)
})

test('a group leads to its events and the community, a project to its groups', () => {
  const group = known(findGroup('en', 'seminars'))
  const graph = groupGraph(group, listEventsOfGroup('en', 'seminars'), 'en', 'Groups')
  expect(nodesOf(graph)[0]).toMatchInlineSnapshot(`
    {
      "@id": "https://meet.example/ko/groups/seminars/#group",
      "@type": "Organization",
      "description": "함께 배웁니다.",
      "event": {
        "@id": "https://meet.example/ko/events/spring-2025/#event",
      },
      "name": "Seminars",
      "parentOrganization": {
        "@id": "https://meet.example/#organization",
      },
      "url": "https://meet.example/en/groups/seminars/",
    }
  `)
  expect(wayOf(graph)).toEqual(['Home /en/', 'Groups /en/groups/', 'Seminars /en/groups/seminars/'])
  const [project] = listProjects('en')
  expect(nodesOf(projectsGraph([{ ...known(project), groups: [group] }], 'en', 'Projects'))[1]).toMatchInlineSnapshot(`
    {
      "@id": "https://meet.example/ko/projects/#handbook",
      "@type": "Project",
      "description": "아직 초안입니다.",
      "name": "Handbook",
      "parentOrganization": {
        "@id": "https://meet.example/ko/groups/seminars/#group",
      },
      "sameAs": "https://github.com/example/handbook",
      "url": "https://handbook.example/",
    }
  `)
})

test('the page about the community is about it, another page is just a page', () => {
  expect(nodesOf(pageGraph(known(findPage('en', 'about'))))[0]).toMatchObject({
    '@type': 'AboutPage',
    about: { '@id': 'https://meet.example/#organization' },
  })
  expect(nodesOf(pageGraph(known(findPage('ko', 'conduct'))))[0]['@type']).toBe('WebPage')
})
