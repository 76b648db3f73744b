import type { ShareDesign } from './design'

const mark = 'Moim'

/** One design of each kind, and those that lack what may be lacking. */
export const designs: ShareDesign[] = [
  {
    ...{ kind: 'talk', mark, headline: '발표', order: 12, title: '첫 발표 (First)' },
    ...{ speakers: ['김하나', 'Alan Doe'], event: '봄 모임', day: '2025년 3월 30일' },
  },
  {
    ...{ kind: 'talk', mark, headline: '여는 말', title: '커뮤니티 소개', speakers: [] },
    ...{ event: '봄 모임', day: '2025년 3월 30일' },
  },
  {
    ...{ kind: 'event', mark, headline: '모임 모임', title: '봄 모임' },
    ...{ numeral: '03.30', date: ['2025', '일요일'] },
    facts: ['하늘 강당', '발표 3개'],
  },
  {
    kind: 'event',
    mark,
    headline: 'Moim',
    numeral: '30',
    date: ['March'],
    title: 'Spring',
    facts: [],
  },
  {
    ...{ kind: 'speaker', mark, headline: '발표 1개', name: '김하나', otherName: 'Hana Kim' },
    talks: [{ year: '2025', title: '첫 발표' }],
  },
  { kind: 'post', mark, headline: '모임 모임', title: '봄 모임 후기', facts: ['2025년 4월 7일'] },
  { kind: 'post', mark, title: '봄 모임 후기', facts: [], photo: '/photos/03-1200.jpg' },
  { kind: 'site', community: '모임 모임', description: '모이는 사람들입니다.' },
]
