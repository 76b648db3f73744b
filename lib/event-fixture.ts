import { event, link, material, registration, session, sponsor, text, venue, video } from './document-fixture'

const spring = event('spring-2025', {
  title: text('봄 모임', 'Spring Meetup'),
  date: '2025-03-30T00:00:00.000Z',
  starts: '2025-03-30T13:00:00+09:00',
  status: 'held',
  venue: venue({ name: text('하늘 강당'), address: text('서울', 'Seoul') }),
  hosts: ['Sky'],
  organizers: ['User Group'],
  sponsors: [sponsor({ name: 'Cloud', url: 'https://cloud.example/', role: 'food' })],
  groups: ['seminars', 'books'],
  projects: ['tools'],
  recording: 'limited',
  recordingNote: text('소리가 없습니다.'),
  attendance: 40,
  aliases: ['/events/old-spring/'],
  lastVerifiedAt: '2025-04-01T00:00:00.000Z',
  sessions: [
    session({ kind: 'opening', title: text('여는 말'), speakers: ['김하나'] }),
    session({
      title: text('첫 발표', 'The First Talk'),
      speakers: ['Kim Hana'],
      affiliation: text(undefined, 'Example Lab'),
      video: video({ youtubeId: 'abcdefghijk' }),
      slides: material({ state: 'private', note: text('비공개', 'Kept by the speaker') }),
      code: material({ url: 'https://github.com/example/code' }),
      links: [link({ kind: 'blog', url: 'https://blog.example/' })],
    }),
    session({ kind: 'keynote', title: text(undefined, 'Compilers & Chips'), speakers: ['Alan Doe', '이두리'] }),
    session({ title: text('마지막 발표'), speakers: ['이두리'], video: video({ state: 'pending' }) }),
    session({ kind: 'panel', title: text('패널 토크', 'Panel') }),
  ],
})

/** A gathering that was held, one to come, one cancelled and one nobody is writing about yet. */
export const events = [
  spring,
  event(
    'autumn-2026',
    {
      title: text(undefined, 'Autumn Day'),
      date: '2026-11-21T00:00:00.000Z',
      status: 'scheduled',
      registration: registration({ url: 'https://sign.example/', closes: '2026-11-18T18:00:00+09:00' }),
    },
    'Bring a question.',
    'en',
  ),
  event('autumn-2026', {}, ''),
  event('dropped-2026', { title: text('취소된 모임'), date: '2026-11-21T00:00:00.000Z', status: 'cancelled' }),
  event('winter-2026', { title: text('겨울 모임'), date: '2026-12-05T00:00:00.000Z', status: 'scheduled' }),
]
