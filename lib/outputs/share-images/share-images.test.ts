import { describe, expect, test } from 'vitest'
import { findAlbum } from '../../content/albums'
import { findEvent, listEvents } from '../../content/events'
import { listPosts } from '../../content/posts'
import { findSpeaker, listSpeakers } from '../../content/speakers'
import { listAllTalks } from '../../content/talks'
import { languages } from '../../site/languages'
import type { SiteDesign } from './design'
import {
  designKey,
  listShareDesigns,
  shareImageOfEvent,
  shareImageOfPhoto,
  shareImageOfPost,
  shareImageOfSite,
  shareImageOfSpeaker,
  shareImageOfTalk,
} from './share-images'

describe('share image', () => {
  test('every picture that a page names is among those that are drawn, and no other', () => {
    const named = languages.flatMap((language) => [
      shareImageOfSite(language),
      ...listPosts(language).map(shareImageOfPost),
      ...listEvents(language).map((event) => shareImageOfEvent(event, language)),
      ...listAllTalks(language).map((talk) => shareImageOfTalk(talk, language)),
      ...listSpeakers(language).map((speaker) => shareImageOfSpeaker(speaker, language)),
    ])
    const drawn = [...listShareDesigns().keys()].map((file) => `/og/${file}`)
    expect(new Set(named.map(({ address }) => address))).toEqual(new Set(drawn))
    for (const { address, width, height, alt } of named) {
      expect([address, width, height]).toEqual([expect.stringMatching(/^\/og\/[0-9a-f]{16}\.(?:png|jpg)$/), 1200, 630])
      expect(alt).not.toBe('')
    }
  })

  test('an event: the day large, its status first when it will not take place', () => {
    const cancelled = findEvent('en', 'dropped-2026')
    const held = findEvent('ko', 'spring-2025')
    if (!cancelled || !held) throw new Error('The fixture has changed')
    expect(designOf(shareImageOfEvent(held, 'ko').address)).toMatchObject({
      numeral: '03.30',
      date: ['2025', '일요일'],
      facts: ['하늘 강당', expect.anything(), '발표 3개'],
    })
    expect(designOf(shareImageOfEvent(cancelled, 'en').address)).toMatchObject({ facts: ['Cancelled'] })
  })

  test('a speaker: the name in the other script too, from the file that states it', () => {
    const speaker = findSpeaker('en', 'hana-kim')
    const guest = findSpeaker('ko', '길손')
    if (!speaker || !guest) throw new Error('The fixture has changed')
    const image = shareImageOfSpeaker(speaker, 'en')
    expect(image.alt).toBe('Hana Kim, 2 talks')
    expect(designOf(image.address)).toMatchObject({
      otherName: '김하나',
      talks: [{ year: '2025' }, { year: '2025', title: 'The First Talk' }],
    })
    expect(designOf(shareImageOfSpeaker(guest, 'ko').address)).toMatchObject({
      name: '길손',
    })
  })

  test('a post: its cover; typographic without one; a photograph stands for itself', () => {
    const files = listPosts('en').map((post) => [post.slug, designOf(shareImageOfPost(post).address)])
    expect(files).toMatchObject([
      ['note', { title: '짧은 글' }],
      ['spring-recap', { photo: '/photos/03-1200.jpg' }],
      ['news', { title: 'News' }],
    ])
    const cover = findAlbum('en', 'spring-recap')?.cover
    expect(cover && shareImageOfPhoto(cover)).toEqual({
      ...{ address: '/photos/03-1200.jpg', width: 1200, height: 600, alt: 'The panel' },
    })
  })

  function designOf(address: string) {
    return listShareDesigns().get(address.replace('/og/', ''))
  }
})

describe('key', () => {
  const design: SiteDesign = {
    kind: 'site',
    community: '모임',
    description: '모입니다.',
  }

  test('a picture is named by what is drawn', () => {
    expect(designKey(design)).toMatch(/^[0-9a-f]{16}$/)
    expect(designKey({ ...design })).toBe(designKey(design))
    expect(designKey({ ...design, community: '모입' })).not.toBe(designKey(design))
  })
})
