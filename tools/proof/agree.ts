import type { Kind } from '../../lib/model/field'
import { site } from '../../site.config'
import { isMap, type Surroundings, type Value, type Values } from './values'

/** The same values without what contradicts another one of them. */
export function agree(kind: Kind, values: Values, around: Surroundings): Values {
  return kind === 'events' ? agreeingEvent(values, around) : values
}

// What is known of an event only once it was held, and what only before.
const onlyHeld = ['recording', 'attendance']
const onlyScheduled = ['registration']

function agreeingEvent({ timeZone, sessions, ...values }: Values, { moments }: Surroundings): Values {
  const isHeld = values.status === 'held'
  const left = [...(isHeld ? [] : onlyHeld), ...(values.status === 'scheduled' ? [] : onlyScheduled)]
  const isWithheld = values.recording === 'not_recorded' || values.recording === 'private'
  const programme = list(sessions).map((session, index) => agreeingSession(session, index, isHeld && !isWithheld))
  return {
    ...without(values, values.groups === undefined ? [...left, 'program'] : left),
    ...(moments.zone !== site.timeZone && { timeZone: moments.zone }),
    ...(programme.length > 0 && { sessions: programme }),
  }
}

/** Ids are of one session each; a recording is there only where it may be. */
function agreeingSession(session: Values, index: number, hasRecordings: boolean): Values {
  const agreeing = Object.entries(session).flatMap(([name, value]): [string, Value][] => {
    if (name === 'id') return [[name, `${value}-${index}`]]
    if (!isMap(value) || !('state' in value || 'youtubeId' in value)) return [[name, value]]
    const material = agreeingMaterial(name === 'video' && !hasRecordings ? without(value, ['youtubeId']) : value)
    return Object.keys(material).length > 0 ? [[name, material]] : []
  })
  return Object.fromEntries(agreeing)
}

/** A link only where the state says that there is one, and such a state only beside a link. */
function agreeingMaterial(material: Values): Values {
  const isPublic = material.state === undefined || material.state === 'public' || material.state === 'limited'
  const isLinked = material.url !== undefined || material.youtubeId !== undefined
  if (isPublic) return isLinked ? material : without(material, ['state'])
  return without(material, ['url', 'youtubeId'])
}

function without(values: Values, names: readonly string[]): Values {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)))
}

function list(value: Value | undefined): Values[] {
  return Array.isArray(value) ? value.filter(isMap) : []
}
