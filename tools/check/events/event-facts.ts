import { momentAt, wallClockAt } from '../../../lib/clock/wall-clock'
import { write } from '../../report/mend'
import type { InEach } from '../../report/message'
import { type Notice, type Problem, quote, quoted } from '../../report/problem'
import type { Siblings } from '../fields/document'
import {
  momentOf,
  problemOfValue,
  readStatements,
  type StatedMap,
  type StatedValue,
  timeZoneOf,
  whereIs,
} from './event-statements'

/** What each material of a session is reached by. */
const links = { video: 'youtubeId', slides: 'url', code: 'url' } as const

/** States that say a link can be followed, and states that say there is nothing to follow. */
const reachable = new Set(['public', 'limited'])
const unreachable = new Set(['pending', 'private', 'not_recorded', 'unknown'])

/** Facts of an event that contradict each other: states and links of material, and ids of sessions. */
export function checkEventFacts(event: Siblings): Problem[] {
  const { facts, sessions } = readStatements(event)
  return [...sessions.flatMap(checkMaterials), ...checkRecording(facts, sessions), ...checkIds(sessions)]
}

function checkMaterials({ maps }: StatedMap): Problem[] {
  return Object.entries(links).flatMap(([name, link]) => {
    const material = maps.get(name)
    const state = material?.values.get('state')
    const stated = material?.values.get(link)
    if (!state) return []
    const found = quoted(state.value)
    if (state.value === 'public' && !stated) {
      const expected = { en: `"${link}" beside it, or another state`, ko: `옆에 적은 "${link}", 또는 다른 state` }
      return problemOfValue(state, { found, expected, mend: linkOrState(link) })
    }
    if (!unreachable.has(state.value) || !stated) return []
    const expected = {
      en: `public or limited beside "${link}" (${whereIs(stated)}), or no link`,
      ko: `public 또는 limited. 링크가 적혀 있습니다: "${link}" (${whereIs(stated)})`,
    }
    return problemOfValue(state, { found, expected, mend: orRemove('state: public', link) })
  })
}

function checkRecording({ values }: StatedMap, sessions: StatedMap[]): Problem[] {
  const recording = values.get('recording')
  if (recording?.value !== 'not_recorded' && recording?.value !== 'private') return []
  const video = sessions.flatMap(({ maps }) => publicVideo(maps.get('video')) ?? [])[0]
  if (!video) return []
  const expected = {
    en: `recorded or limited, because ${video.path} (${whereIs(video)}) can be watched`,
    ko: `recorded 또는 limited. 볼 수 있는 영상이 있습니다: ${video.path} (${whereIs(video)})`,
  }
  const mend = orRemove('recording: limited', video.path)
  return [problemOfValue(recording, { found: quoted(recording.value), expected, mend })]
}

function publicVideo(video: StatedMap | undefined): StatedValue | undefined {
  return reachable.has(video?.values.get('state')?.value ?? 'public') ? video?.values.get(links.video) : undefined
}

/** Ids made of titles keep clear of stated ones by themselves; two stated ones would be one address. */
function checkIds(sessions: StatedMap[]): Problem[] {
  const taken = new Map<string, StatedValue>()
  return sessions.flatMap(({ values }) => {
    const id = values.get('id')
    const first = id && taken.get(id.value)
    if (id && !first) taken.set(id.value, id)
    if (!id || !first) return []
    const there = `${first.path} (${whereIs(first)})`
    const expected = {
      en: `an id of its own: ${there} has this one, and it is part of the address`,
      ko: `다른 세션과 겹치지 않는 id. 주소에 쓰이는데 ${there}에도 같은 id가 있습니다`,
    }
    return problemOfValue(id, { found: quoted(id.value), expected, mend: write(`id: ${freeId(id.value, sessions)}`) })
  })
}

function linkOrState(link: string): InEach {
  return { en: `write: ${link}: …\nor: state: pending`, ko: `쓸 내용: ${link}: …\n또는: state: pending` }
}

function orRemove(line: string, field: string): InEach {
  return { en: `write: ${line}\nor remove "${field}"`, ko: `쓸 내용: ${line}\n또는 지울 것: "${field}"` }
}

function freeId(id: string, sessions: StatedMap[]): string {
  const taken = new Set(sessions.map(({ values }) => values.get('id')?.value))
  let count = 2
  while (taken.has(`${id}-${count}`)) count++
  return `${id}-${count}`
}

// Midnight where it comes last on earth is a usual end of a registration.
const anywhereOnEarth = '-12:00'

/** Moments of an event that are written by other clocks than the venue's: most often summer time, or UTC meant as local time. */
export function checkEventOffsets(event: Siblings): Problem[] {
  const { facts, sessions } = readStatements(event)
  const zone = timeZoneOf(facts)
  if (!zone) return []
  const registration = facts.maps.get('registration')?.values
  const own = [
    facts.values.get('starts'),
    facts.values.get('ends'),
    ...sessions.map(({ values }) => values.get('starts')),
  ]
  const signUp = [registration?.get('opens'), registration?.get('closes')].filter(
    (stated) => !stated?.value.endsWith(anywhereOnEarth),
  )
  const isStated = facts.values.has('timeZone')
  return [...own, ...signUp].flatMap((stated) => (stated ? judge(stated, zone, isStated) : []))
}

function judge(stated: StatedValue, zone: string, isStated: boolean): Problem[] {
  const moment = momentOf(stated)
  if (moment === undefined) return []
  const [, day = '', time = '', , written = ''] =
    /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/i.exec(stated.value) ?? []
  const there = wallClockAt(new Date(moment), zone)
  if (!day || (written.toUpperCase() === 'Z' ? '+00:00' : written) === there.offset) return []
  const name = stated.path.split('.').at(-1) ?? ''
  const sameClock = momentAt(day, time, zone)
  const sameMoment = `${there.day}T${there.time}${there.offset}`
  const line = (moment_: string) => `${name}: ${JSON.stringify(moment_)}`
  // When clocks are put forward, an hour of the day is on none of them.
  const isShown = wallClockAt(new Date(sameClock), zone).time.startsWith(time)
  const elsewhere = {
    en: '\nor state the "timeZone" of a venue elsewhere',
    ko: '\n다른 곳에서 열린다면 "timeZone" 쓰기',
  }
  return [
    problemOfValue(stated, {
      found: {
        en: `${quote(stated.value)}, at ${time} by a clock at ${written}`,
        ko: `${quote(stated.value)} (${written} 시계로 ${time})`,
      },
      expected: { en: `the offset of ${zone} then, ${there.offset}`, ko: `그때 ${zone} 시간대의 ${there.offset}` },
      mend: isShown
        ? {
            en: `write: ${line(sameClock)}\nor, for the same moment: ${line(sameMoment)}${isStated ? '' : elsewhere.en}`,
            ko: `쓸 내용: ${line(sameClock)}\n같은 순간을 뜻한다면: ${line(sameMoment)}${isStated ? '' : elsewhere.ko}`,
          }
        : write(line(sameMoment)),
    }),
  ]
}

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
