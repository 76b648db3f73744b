import type { ShareDesign, Words } from './design'

function words(text: string): Words {
  return { text, file: 'content/x/ko.md' }
}

const mark = words('Moim')

/** One design of each kind, and those that lack what may be lacking. */
export const designs: ShareDesign[] = [
  {
    ...{ kind: 'talk', mark, headline: words('발표'), order: 12, title: words('첫 발표 (First)') },
    ...{ speakers: [words('김하나'), words('Alan Doe')], event: words('봄 모임'), day: words('2025년 3월 30일') },
  },
  {
    ...{ kind: 'talk', mark, headline: words('여는 말'), title: words('커뮤니티 소개'), speakers: [] },
    ...{ event: words('봄 모임'), day: words('2025년 3월 30일') },
  },
  {
    ...{ kind: 'event', mark, headline: words('모임 모임'), title: words('봄 모임') },
    ...{ numeral: '03.30', date: [words('2025'), words('일요일')] },
    facts: [words('하늘 강당'), words('발표 3개')],
  },
  {
    kind: 'event',
    mark,
    headline: words('Moim'),
    numeral: '30',
    date: [words('March')],
    title: words('Spring'),
    facts: [],
  },
  {
    ...{ kind: 'speaker', mark, headline: words('발표 1개'), name: words('김하나'), otherName: words('Hana Kim') },
    talks: [{ year: '2025', title: words('첫 발표') }],
  },
  { kind: 'post', mark, headline: words('모임 모임'), title: words('봄 모임 후기'), facts: [words('2025년 4월 7일')] },
  { kind: 'post', mark, title: words('봄 모임 후기'), facts: [], photo: '/photos/03-1200.jpg' },
  { kind: 'site', community: words('모임 모임'), description: words('모이는 사람들입니다.') },
]
