import { field } from './field'
import { Link, LocalizedText } from './shared-types'
import { nestedType } from './type'

/** Whether something from a session can be seen, or why it cannot. */
const materialStates = ['public', 'pending', 'private', 'not_recorded', 'limited', 'unknown'] as const

const state = field(
  { oneOf: materialStates },
  {
    ko: '적지 않으면 주소가 있을 때는 public(공개), 없을 때는 unknown(모름)입니다. pending 공개 예정, private 발표자가 공개하지 않음, not_recorded 녹화하지 않음, limited 일부만 있음(note에 설명).',
    en: 'Left out it is "public" when there is a link and "unknown" when there is none. pending: promised; private: kept by the speaker; limited: incomplete, say how in the note.',
  },
)

const note = field(LocalizedText, {
  ko: '볼 수 없는 까닭, 또는 빠진 부분.',
  en: 'Why it cannot be seen, or what is missing from it.',
})

/** The recording of a session. */
export const Video = nestedType({
  name: 'Video',
  description: { ko: '발표를 녹화한 영상.', en: 'The recording of a session.' },
  fields: {
    youtubeId: field(
      'string',
      {
        ko: 'YouTube 영상 주소에서 v= 뒤에 오는 11글자.',
        en: 'The 11 characters after "v=" in the address of the video on YouTube.',
      },
      { format: 'youtube' },
    ),
    start: field('number', {
      ko: '영상 하나에 여러 발표가 있을 때, 이 발표가 시작하는 때(초). 주소의 t= 뒤에 있는 수입니다.',
      en: 'The second at which it begins, where one film holds several talks: the number after "t=" in the address.',
    }),
    state,
    note,
  },
})

/** Slides or code of a session. */
export const Material = nestedType({
  name: 'Material',
  description: { ko: '발표 자료 또는 코드.', en: 'Slides or code of a session.' },
  fields: {
    url: field('string', { ko: '발표자가 공개한 주소.', en: 'Where the speaker published it.' }, { format: 'url' }),
    state,
    note,
  },
})

/** One item of an event's programme. */
export const Session = nestedType({
  name: 'Session',
  description: { ko: '행사 프로그램의 한 순서.', en: "One item of an event's programme, in the order of the day." },
  fields: {
    kind: field(
      { oneOf: ['talk', 'keynote', 'opening', 'panel', 'workshop', 'networking'] },
      {
        ko: '적지 않으면 talk(발표)입니다. talk와 keynote(기조 발표), workshop(워크숍)에는 번호가 붙고, opening(여는 말)과 panel(패널), networking(교류)에는 붙지 않습니다.',
        en: 'Left out it is a talk. Talks, keynotes and workshops are numbered; openings, panels and networking are not.',
      },
    ),
    id: field(
      'string',
      {
        ko: '발표 주소의 마지막 부분. 적지 않으면 제목으로 만듭니다. 제목이 바뀔 때 적어 두면 링크가 끊기지 않습니다.',
        en: 'What its address ends with. Left out it is made of the title; state it when a title changes, so that links stay.',
      },
      { format: 'slug' },
    ),
    title: field(
      LocalizedText,
      {
        ko: '공지된 그대로의 제목. 공지된 언어로 적습니다.',
        en: 'The title as it was announced, in the language it was announced in.',
      },
      { required: true },
    ),
    speakers: field(
      { listOf: 'string' },
      {
        ko: '발표하는 사람. content/people의 파일이 아는 표기이면 무엇이든 좋고, 파일이 없으면 이름만 적습니다.',
        en: 'Who speaks: names in any spelling that a file in content/people knows, or just the name.',
      },
      { isName: true },
    ),
    moderators: field(
      { listOf: 'string' },
      {
        ko: '패널의 사회를 보는 사람. 패널로 나오는 사람은 speakers에 적습니다. speakers에 "박세나 (사회)"라고 적어도 같습니다.',
        en: 'Who leads a panel; those who discuss are its speakers. "Amy Kim (moderator)" among the speakers says the same.',
      },
      { isName: true },
    ),
    affiliation: field(LocalizedText, {
      ko: '그날 기준 발표자의 소속. 공지된 경우에만 적습니다.',
      en: 'What the speaker belonged to on that day, only if it was announced.',
    }),
    abstract: field(LocalizedText, {
      ko: '무엇에 관한 순서인지 한두 문장으로.',
      en: 'What the session is about, in a sentence or two.',
    }),
    starts: field(
      'string',
      {
        ko: '시작하는 때. 시간대 차이까지 적습니다: "2025-03-30T13:00:00+09:00".',
        en: 'When it starts, with the offset: "2025-03-30T13:00:00+09:00".',
      },
      { format: 'moment' },
    ),
    minutes: field('number', { ko: '걸리는 시간(분).', en: 'How long it takes, in minutes.' }),
    video: field(Video, { ko: '녹화 영상.', en: 'The recording.' }),
    slides: field(Material, { ko: '발표 자료.', en: 'The slides.' }),
    code: field(Material, { ko: '발표에서 보여 준 코드.', en: 'The code that was shown.' }),
    links: field({ listOf: Link }, { ko: '발표자가 소개한 그 밖의 자료.', en: 'What else the speaker pointed to.' }),
  },
})
