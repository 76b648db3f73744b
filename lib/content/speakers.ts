import { type Days, oneDay } from '../site/dates'
import { type Language, otherLanguages, type Text } from '../site/languages'
import { type Event, findEvent, listEvents } from './events'
import { type Person, personNamed } from './people'
import { listPosts, type Post } from './posts'
import type { Talk } from './programme'
import { readRecap } from './recaps'
import { findTalkRecap, type TalkRecap } from './talks'

/** A talk somebody gave, where it is listed, and where a recap tells of it. */
export interface Appearance extends Days {
  title: Text
  /** The event and its item of the programme; a recap may tell of a talk that no event lists. */
  event?: Event
  talk?: Talk
  recap?: TalkRecap & { title: string }
}

/** Somebody with at least one appearance. */
export interface Speaker {
  person: Person
  /** Where they worked when they spoke last, as far as a programme says. */
  affiliation?: Text
  /** Newest first. */
  appearances: Appearance[]
}

const byLanguage = new Map<Language, Speaker[]>()

/** Everybody who appears in an event's programme or in a recap, in the order of their names. */
export function listSpeakers(language: Language): Speaker[] {
  const read = byLanguage.get(language)
  if (read) return read
  const byId = new Map<string, Speaker>()
  for (const event of listEvents(language)) {
    for (const talk of event.talks) {
      for (const person of talk.speakers) {
        const speaker = byId.get(person.id) ?? { person, appearances: [] }
        speaker.appearances.push({
          title: talk.title,
          day: talk.day,
          lastDay: talk.lastDay,
          event,
          talk,
          recap: recapOf(findTalkRecap(language, event, talk)),
        })
        byId.set(person.id, speaker)
      }
    }
  }
  // The pages of a speaker lead to each other: whom only a translation of a recap names has one in each language.
  for (const each of [language, ...otherLanguages(language)]) {
    const known = each === language ? new Set<string>() : new Set(byId.keys())
    for (const { person, appearance } of listRecapAppearances(language, listPosts(each))) {
      if (known.has(person.id)) continue
      const speaker = byId.get(person.id) ?? { person, appearances: [] }
      speaker.appearances.push(appearance)
      speaker.appearances.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
      byId.set(person.id, speaker)
    }
  }
  const collator = new Intl.Collator(language)
  for (const speaker of byId.values()) {
    // Of several speakers a programme does not say whose place of work it names.
    speaker.affiliation = speaker.appearances.find(
      ({ talk }) => talk?.affiliation && talk.speakers.length === 1,
    )?.talk?.affiliation
  }
  const speakers = [...byId.values()].sort((a, b) => collator.compare(a.person.name.text, b.person.name.text))
  byLanguage.set(language, speakers)
  return speakers
}

// In the order of the letters' code points in a syllable (Unicode 17, section 3.12), the doubled ones as dictionaries file them.
const initials = 'ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ'

/** What a speaker's name begins with, as a register has it: a consonant, a letter without its marks, `#` for what is neither. */
export function letterOf({ person }: Pick<Speaker, 'person'>): string {
  const [first = ''] = person.name.text.trim().normalize('NFC')
  if (/[가-힣]/.test(first)) return initials[Math.floor((first.charCodeAt(0) - 0xac00) / 588)] ?? '#'
  const [letter = ''] = first.normalize('NFD')
  return /\p{L}/u.test(letter) ? letter.toUpperCase() : '#'
}

/** The speaker with an id. */
export function findSpeaker(language: Language, id: string): Speaker | undefined {
  const inNfc = id.normalize('NFC')
  return listSpeakers(language).find(({ person }) => person.id === inNfc)
}

function recapOf(recap: TalkRecap | undefined): Appearance['recap'] {
  return recap && { title: recap.post.title, ...recap }
}

/** The talks that recaps tell of and that no event lists with the same speaker: a name in a heading is enough. */
function listRecapAppearances(language: Language, posts: Post[]): { person: Person; appearance: Appearance }[] {
  return posts.flatMap((post) =>
    readRecap(post).sections.flatMap((section) =>
      section.speakers
        .filter((person) => !section.talk?.speakers.some((each) => each.id === person.id))
        .map((person) => ({
          person: personNamed(person.name.text, language),
          appearance: {
            title: { text: section.title, language: post.language },
            ...daysOf(post),
            event: post.event && findEvent(language, post.event.slug),
            recap: { title: post.title, post, section, address: `${post.address}#${encodeURIComponent(section.id)}` },
          },
        })),
    ),
  )
}

/** A recap that no event lists the talk for tells of what was heard on the days of its event. */
function daysOf({ event, day }: Post): Days {
  return event ? { day: event.day, lastDay: event.lastDay } : oneDay(day)
}
