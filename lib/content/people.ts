import { photos } from '#photos'
import { type EncodedPhoto, portraitNames } from '../model/encoded-photo'
import { address } from '../site/addresses'
import { findText, guessText, inEachLanguage, type Language, languages, type Text } from '../site/languages'
import { slugify, spellingKey } from '../site/slug'
import { wordsIn } from '../words/words'
import { documents, type Link, listLinks, required, stated } from './documents'

/** Somebody who speaks or writes, for a page in one language. */
export interface Person {
  id: string
  name: Text
  /** Every other spelling, the other script first. */
  otherNames: Text[]
  links: Link[]
  address: string
  /** The picture that lies beside their file; it lies there with their consent. */
  portrait?: EncodedPhoto
  /** The file that unites the spellings, below the content folder, when there is one. */
  file?: string
}

/** Somebody on the stage of a talk. */
export interface StagePerson extends Person {
  /** Whether they lead the conversation of the others. */
  isModerator?: boolean
}

interface Entry {
  id: string
  /** The name for a page in each language. */
  name: Record<Language, Text>
  spellings: Text[]
  links: Link[]
  portrait?: EncodedPhoto
  file?: string
}

function entryOfFile(person: (typeof documents.people)[number]): Entry {
  const name = required(person, 'name')
  const spellings = [
    ...languages.flatMap((language) => {
      const text = name[language]
      return text ? [{ text, language }] : []
    }),
    ...Array.from(stated(person, 'aliases') ?? [], guessText),
  ]
  const portrait = portraitNames.map((each) => photos[`people/${person.slug}/${each}`]).find((each) => each)
  return {
    id: person.slug,
    name: inEachLanguage((language) => findText(name, language) ?? guessText(person.slug)),
    spellings,
    links: listLinks(stated(person, 'links')),
    ...(portrait && { portrait }),
    file: `people/${person.slug}/${person.languages[0]}.md`,
  }
}

function entryOfName(name: string): Entry {
  const text = guessText(name)
  return { id: slugify(name), name: inEachLanguage(() => text), spellings: [text], links: [] }
}

/** Everybody the content names, by every spelling: people with a file first, then those a name alone makes. */
const entries = new Map<string, Entry>()
const fromFiles = documents.people.map(entryOfFile)
for (const entry of fromFiles) {
  for (const { text } of entry.spellings) entries.set(spellingKey(text), entry)
}
for (const entry of fromFiles) {
  const key = spellingKey(entry.id)
  if (!entries.has(key)) entries.set(key, entry)
}

/** The person a name or the folder of a file means, for a page in a language; a name that no file knows is a person of its own. */
export function personNamed(name: string, language: Language): Person {
  const entry = entries.get(spellingKey(name)) ?? entryOfName(name)
  const own = entry.name[language]
  const known = entry.spellings.filter(({ text }) => text !== own.text)
  return {
    id: entry.id,
    name: own,
    otherNames: known,
    links: entry.links,
    address: address.speaker(language, entry.id),
    ...(entry.portrait && { portrait: entry.portrait }),
    ...(entry.file && { file: entry.file }),
  }
}

/** The names of those on a stage where only text can stand; of a moderator it says so. */
export function namesOnStage(people: StagePerson[], language: Language): string[] {
  const { moderator } = wordsIn(language).talk
  return people.map(({ name, isModerator }) => (isModerator ? `${name.text} (${moderator})` : name.text))
}

/** Those whom names mean, once each, of whom some lead the conversation. */
export function peopleOnStage(
  names: readonly string[],
  moderators: readonly string[],
  language: Language,
): StagePerson[] {
  const leading = new Set(moderators.map((name) => personNamed(name, language).id))
  const people = [...names, ...moderators].map((name) => personNamed(name, language))
  return [...new Map(people.map((person) => [person.id, { ...person, isModerator: leading.has(person.id) }])).values()]
}
