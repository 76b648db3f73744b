import { eventState, Registration, Venue } from './event-plan'
import { field } from './field'
import { organizations } from './organizations'
import { Session } from './session'
import { aliases, Link, LocalizedText } from './shared-types'
import { documentType } from './type'

/** A gathering with a date, upcoming or past. */
export const Event = documentType({
  name: 'Event',
  description: {
    ko: '날짜가 있는 모임. 사실은 한 언어의 파일에만 적고, 본문에는 소개를 쓸 수 있습니다.',
    en: 'A gathering with a date. Facts are written once, in the file of one language; the body may introduce it.',
  },
  filePathPattern: 'events/*/*.md',
  fields: {
    title: field(
      LocalizedText,
      { ko: '행사 이름.', en: 'The name of the event.' },
      { inherit: 'fact', requiredOnce: true, isName: true },
    ),
    theme: field(
      'string',
      { ko: '행사를 알릴 때 내건 주제.', en: 'The motto the event was announced with.' },
      { inherit: 'fact' },
    ),
    ...eventState,
    venue: field(Venue, { ko: '모이는 곳.', en: 'Where people meet.' }, { inherit: 'fact' }),
    stream: field(
      'string',
      {
        ko: '행사가 열리는 동안 온라인으로 볼 수 있는 주소.',
        en: 'Where it can be followed online while it takes place.',
      },
      { format: 'url', inherit: 'fact' },
    ),
    ...organizations,
    groups: field(
      { listOf: 'string' },
      {
        ko: '이 행사를 여는 소모임. content/groups의 폴더 이름입니다.',
        en: 'The groups whose event it is: folders of content/groups.',
      },
      { inherit: 'fact', refersTo: 'groups' },
    ),
    program: field(
      'string',
      {
        ko: '이 행사가 속한 소모임의 연속 행사. 소모임 문서의 programs에 있는 id입니다.',
        en: "The group's series it belongs to: an id of the group's programs.",
      },
      { inherit: 'fact', format: 'slug' },
    ),
    projects: field(
      { listOf: 'string' },
      {
        ko: '이 행사에서 다루는 프로젝트. content/projects의 폴더 이름입니다.',
        en: 'Projects it is about: folders of content/projects.',
      },
      { inherit: 'fact', refersTo: 'projects' },
    ),
    registration: field(Registration, { ko: '참가 신청 방법.', en: 'How people sign up.' }, { inherit: 'fact' }),
    recording: field(
      { oneOf: ['recorded', 'limited', 'not_recorded', 'private'] },
      {
        ko: '녹화 여부. 모르면 적지 않습니다. recorded 녹화함, limited 일부만, not_recorded 녹화하지 않음, private 비공개.',
        en: 'Whether the event was recorded; left out when it is not known.',
      },
      { inherit: 'fact' },
    ),
    recordingNote: field(
      LocalizedText,
      {
        ko: '녹화본이 없는 까닭, 또는 빠진 부분.',
        en: 'Why there is no recording, or what is missing from it.',
      },
      { inherit: 'fact' },
    ),
    playlist: field(
      'string',
      { ko: '녹화본을 모두 모은 재생 목록의 주소.', en: 'The playlist with all recordings.' },
      { format: 'url', inherit: 'fact' },
    ),
    website: field(
      'string',
      { ko: '행사 누리집의 주소.', en: "The event's own site." },
      { format: 'url', inherit: 'fact' },
    ),
    attendance: field(
      'number',
      {
        ko: '참석한 사람 수. 주최 측이 실제로 세었을 때만 적습니다.',
        en: 'How many came, only if the organisers counted.',
      },
      { inherit: 'fact' },
    ),
    scale: field(
      LocalizedText,
      {
        ko: '정확한 수가 알려지지 않았을 때, 말로 나타낸 규모.',
        en: 'How large it was, in words, where nobody stated a number.',
      },
      { inherit: 'fact' },
    ),
    links: field(
      { listOf: Link },
      { ko: '다른 곳에 실린 관련 글.', en: 'What others published about it.' },
      { inherit: 'fact' },
    ),
    sessions: field(
      { listOf: Session },
      { ko: '진행 순서대로 적은 프로그램.', en: 'The programme, in the order of the day.' },
      { inherit: 'fact' },
    ),
    sources: field(
      { listOf: 'string' },
      { ko: '이 사실들이 공지된 주소.', en: 'Where these facts were announced.' },
      { format: 'url', inherit: 'fact' },
    ),
    lastVerifiedAt: field(
      'date',
      {
        ko: '누군가 이 사실들을 출처와 마지막으로 대조한 날.',
        en: 'The day somebody last compared these facts with their sources.',
      },
      { format: 'day', inherit: 'fact' },
    ),
    aliases,
  },
})
