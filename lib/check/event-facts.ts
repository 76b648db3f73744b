import type { Siblings } from './document'
import { problemOfValue, readStatements, type StatedMap, type StatedValue, whereIs } from './event-statements'
import { type Problem, quoted } from './problem'
import type { InEach } from './said'
import { write } from './ways-out'

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
