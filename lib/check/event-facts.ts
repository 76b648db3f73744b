import type { Siblings } from './document'
import { problemOfValue, readStatements, type StatedMap, type StatedValue, whereIs } from './event-statements'
import { type Problem, quote } from './problem'

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
    const found = quote(state.value)
    if (state.value === 'public' && !stated) {
      const expected = `"${link}" beside it, or another state`
      return problemOfValue(state, { found, expected, mend: `write: ${link}: …\nor: state: pending` })
    }
    if (!unreachable.has(state.value) || !stated) return []
    const expected = `public or limited beside "${link}" (${whereIs(stated)}), or no link`
    return problemOfValue(state, { found, expected, mend: `write: state: public\nor remove "${link}"` })
  })
}

function checkRecording({ values }: StatedMap, sessions: StatedMap[]): Problem[] {
  const recording = values.get('recording')
  if (recording?.value !== 'not_recorded' && recording?.value !== 'private') return []
  const video = sessions.flatMap(({ maps }) => publicVideo(maps.get('video')) ?? [])[0]
  if (!video) return []
  const expected = `recorded or limited, because ${video.path} (${whereIs(video)}) can be watched`
  const mend = `write: recording: limited\nor remove "${video.path}"`
  return [problemOfValue(recording, { found: quote(recording.value), expected, mend })]
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
    const expected = `an id of its own: ${first.path} (${whereIs(first)}) has this one, and it is part of the address`
    return problemOfValue(id, { found: quote(id.value), expected, mend: `write: id: ${freeId(id.value, sessions)}` })
  })
}

function freeId(id: string, sessions: StatedMap[]): string {
  const taken = new Set(sessions.map(({ values }) => values.get('id')?.value))
  let count = 2
  while (taken.has(`${id}-${count}`)) count++
  return `${id}-${count}`
}
