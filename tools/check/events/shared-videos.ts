import type { Notice } from '../../report/notice'
import { type Problem, quote, quoted } from '../../report/problem'
import type { Siblings } from '../fields/document'
import { problemOfValue, readStatements, type StatedValue, whereIs } from './event-statements'

/** Films that stand in two places: two events cannot both be in one, while two sessions of an event may. */
export function checkSharedVideos(events: Siblings[]): { problems: Problem[]; notices: Notice[] } {
  const first = new Map<string, { video: StatedValue; event: Siblings }>()
  const problems: Problem[] = []
  const notices: Notice[] = []
  for (const event of events.toSorted((a, b) => (a.slug < b.slug ? -1 : 1))) {
    const { sessions } = readStatements(event)
    for (const video of sessions.flatMap(({ maps }) => maps.get('video')?.values.get('youtubeId') ?? [])) {
      const other = first.get(video.value)
      if (!other) first.set(video.value, { video, event })
      else if (other.event === event) notices.push(within(video, other.video))
      else problems.push(between(video, other.video))
    }
  }
  return { problems, notices }
}

function between(video: StatedValue, other: StatedValue): Problem {
  return problemOfValue(video, {
    found: {
      en: `${quote(video.value)}, the film of a session of another event`,
      ko: `다른 행사의 영상인 ${quote(video.value)}`,
    },
    expected: {
      en: `a film of its own: ${other.path} (${whereIs(other)}) has this one`,
      ko: `이 발표의 영상. 이 영상은 ${other.path}(${whereIs(other)})에 있습니다`,
    },
    mend: { en: 'correct one of the two', ko: '둘 가운데 틀린 쪽 고치기' },
  })
}

function within(video: StatedValue, other: StatedValue): Notice {
  const place = quoted(video.value)
  const { file, line, column, path } = problemOfValue(video, { found: place, expected: place })
  return {
    file,
    line,
    column,
    ...(path && { path }),
    found: {
      en: `${quote(video.value)}, which is also ${other.path} (${whereIs(other)})`,
      ko: `${other.path}(${whereIs(other)})에도 있는 ${quote(video.value)}`,
    },
    mend: {
      en: 'leave it when one film shows both sessions; else correct one of the two',
      ko: '한 영상에 두 세션이 모두 있으면 그대로 두고, 아니면 틀린 쪽 고치기',
    },
  }
}
