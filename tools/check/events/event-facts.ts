import { correctOne, write } from '../../report/mend'
import { type Notice, noticeAt, type Problem, quote } from '../../report/problem'
import { listStatements, type Siblings } from '../fields/document'
import { readStatements, refuse, type StatedValue, type Statements, whereIs } from './event-statements'

/** What each material of a session is reached by. */
const links = { video: 'youtubeId', slides: 'url', code: 'url' } as const

/** States that say a link can be followed, and states that say there is nothing to follow. */
const reachable = new Set(['public', 'limited'])
const unreachable = new Set(['pending', 'private', 'not_recorded', 'unknown'])

/** Facts of an event that contradict each other: of what did not take place, states and links of material, ids of sessions. */
export function checkEventFacts(document: Siblings): Problem[] {
  const event = readStatements(document)
  return [
    ...checkStatus(document, event),
    ...event.sessions.flatMap((session) => checkMaterials(event, session)),
    ...checkRecording(event),
    ...checkIds(event),
  ]
}

/** What only an event has that was held, on one that was not; and registration for one that is over or off. */
function checkStatus(document: Siblings, event: Statements): Problem[] {
  const [status, recording] = [event.get('status'), event.get('recording')]
  if (!status) return []
  const video = event.sessions.flatMap((session) => event.get(`${session}.video.youtubeId`) ?? [])[0]
  const proof = video ?? (recording?.value === 'recorded' ? recording : undefined)
  const isOff = status.value === 'cancelled' || status.value === 'postponed'
  if (isOff && (proof || listStatements(document, 'attendance').length > 0)) {
    const name = proof?.path ?? 'attendance'
    const [en, ko] = proof ? [`${name} (${whereIs(proof)})`, `${name}(${whereIs(proof)})`] : [`"${name}"`, `"${name}"`]
    const expected = { en: `held, because ${en} is of an event that was held`, ko: `${ko}는 열린 행사의 것이므로 held` }
    const mend = { en: `write: status: held\nor remove "${name}"`, ko: `쓸 내용: status: held\n또는 "${name}" 지우기` }
    return [refuse(status, expected, mend)]
  }
  const registration = event.get('registration.status')
  const isOpen = registration?.value === 'open' || registration?.value === 'waiting_list'
  if (!registration || !isOpen || !(isOff || status.value === 'held')) return []
  const expected = {
    en: `no sign-up for an event that is ${status.value} (${whereIs(status)})`,
    ko: `${status.value} 상태(${whereIs(status)})인 행사에 없는 신청`,
  }
  const mend = { en: 'write: status: closed\nor remove the line', ko: '쓸 내용: status: closed\n또는 그 줄 지우기' }
  return [refuse(registration, expected, mend)]
}

function checkMaterials(event: Statements, session: string): Problem[] {
  return Object.entries(links).flatMap(([name, link]) => {
    const [state, stated] = [event.get(`${session}.${name}.state`), event.get(`${session}.${name}.${link}`)]
    if (state?.value === 'public' && !stated) {
      const expected = { en: `"${link}" beside it, or another state`, ko: `옆에 적은 "${link}", 또는 다른 state` }
      const mend = { en: `write: ${link}: …\nor: state: pending`, ko: `쓸 내용: ${link}: …\n또는: state: pending` }
      return refuse(state, expected, mend)
    }
    if (!state || !unreachable.has(state.value) || !stated) return []
    const expected = {
      en: `public or limited beside "${link}" (${whereIs(stated)}), or no link`,
      ko: `public 또는 limited. 링크가 적혀 있습니다: "${link}" (${whereIs(stated)})`,
    }
    return refuse(state, expected, orRemove('state: public', link))
  })
}

function checkRecording(event: Statements): Problem[] {
  const recording = event.get('recording')
  if (recording?.value !== 'not_recorded' && recording?.value !== 'private') return []
  const [video] = event.sessions.flatMap((session) => {
    const state = event.get(`${session}.video.state`)?.value ?? 'public'
    return reachable.has(state) ? (event.get(`${session}.video.${links.video}`) ?? []) : []
  })
  if (!video) return []
  const expected = {
    en: `recorded or limited, because ${video.path} (${whereIs(video)}) can be watched`,
    ko: `recorded 또는 limited. 볼 수 있는 영상이 있습니다: ${video.path} (${whereIs(video)})`,
  }
  return [refuse(recording, expected, orRemove('recording: limited', video.path))]
}

function orRemove(line: string, field: string) {
  return { en: `write: ${line}\nor remove "${field}"`, ko: `쓸 내용: ${line}\n또는 지울 것: "${field}"` }
}

/** Ids made of titles keep clear of stated ones by themselves; two stated ones would be one address. */
function checkIds(event: Statements): Problem[] {
  const ids = event.sessions.flatMap((session) => event.get(`${session}.id`) ?? [])
  const taken = new Set(ids.map(({ value }) => value))
  return ids.flatMap((id, at) => {
    const first = ids.slice(0, at).find(({ value }) => value === id.value)
    if (!first) return []
    const place = `${first.path} (${whereIs(first)})`
    const expected = {
      en: `an id of its own: ${place} has this one, and it is part of the address`,
      ko: `다른 세션과 겹치지 않는 id. 주소에 쓰이는데 ${place}에도 같은 id가 있습니다`,
    }
    let count = 2
    while (taken.has(`${id.value}-${count}`)) count++
    return refuse(id, expected, write(`id: ${id.value}-${count}`))
  })
}

/** Films that stand in two places: two events cannot both be in one, while two sessions of an event may. */
export function checkSharedVideos(events: Siblings[]): { problems: Problem[]; notices: Notice[] } {
  const first = new Map<string, { video: StatedValue; event: Siblings }>()
  const problems: Problem[] = []
  const notices: Notice[] = []
  for (const event of events.toSorted((a, b) => (a.slug < b.slug ? -1 : 1))) {
    const { get, sessions } = readStatements(event)
    for (const video of sessions.flatMap((session) => get(`${session}.video.youtubeId`) ?? [])) {
      const other = first.get(video.value)
      if (!other) first.set(video.value, { video, event })
      else if (other.event === event) notices.push(inBothSessions(video, other.video))
      else problems.push(inBothEvents(video, other.video))
    }
  }
  return { problems, notices }
}

function inBothEvents(video: StatedValue, other: StatedValue): Problem {
  const found = {
    en: `${quote(video.value)}, the recording of a session of another event`,
    ko: `다른 행사의 영상인 ${quote(video.value)}`,
  }
  const expected = {
    en: `a recording of its own: ${other.path} (${whereIs(other)}) has this one`,
    ko: `이 발표의 영상. 이 영상은 ${other.path}(${whereIs(other)})에 있습니다`,
  }
  return refuse(video, expected, correctOne, found)
}

function inBothSessions({ path, value, source, offset }: StatedValue, other: StatedValue): Notice {
  return noticeAt(source, offset, {
    path,
    found: {
      en: `${quote(value)}, which is also ${other.path} (${whereIs(other)})`,
      ko: `${other.path}(${whereIs(other)})에도 있는 ${quote(value)}`,
    },
    mend: {
      en: 'leave it when one recording shows both sessions; else correct one of the two',
      ko: '한 영상에 두 세션이 모두 있으면 그대로 두고, 아니면 틀린 쪽을 고치세요',
    },
  })
}
