import type { Element, ElementContent, Root } from 'hast'
import { contentBehind, headingText, readTalkHeading, talkWords, titleKey, titleStart } from '../markdown/headings'
import type { Language } from '../site/languages'
import { remembered } from '../site/remembered'
import { peopleOnStage, type StagePerson } from './people'
import type { Post } from './posts'
import type { Talk } from './programme'
import { factsOf, treesOf } from './texts'

/** A level-2 section of a recap. */
export interface RecapSection {
  /** A talk, the panel or another session without a number, the words after the last of them, or any other section. */
  kind: 'talk' | 'panel' | 'closing' | 'text'
  id: string
  /** Of a talk: its number. */
  order?: number
  title: string
  /** The title as the page shows it: with its links, code and emphasis, and the marks of the footnotes in its heading. */
  heading: ElementContent[]
  speakers: StagePerson[]
  /** The item of the event's programme that the section tells of. */
  talk?: Talk
  body: Root
}

/** A post in its parts: what stands before the first section, the sections, the footnotes. */
export interface Recap {
  opening: Root
  sections: RecapSection[]
  footnotes: Root
}

/** Splits a post at its level-2 headings and finds the talk of the event that each section tells of. */
export function readRecap(post: Post): Recap {
  const known = recaps.get(post)
  if (known) return known
  const recap = split(post)
  recaps.set(post, recap)
  return recap
}

const recaps = new WeakMap<Post, Recap>()

function split(post: Post): Recap {
  const { html } = post
  const sections = partsIn(post.language)(html).map((part, place) => openSection(part, place, post))
  number(sections)
  markClosing(sections)
  return {
    get opening() {
      return treesOf(html).opening
    },
    sections,
    get footnotes() {
      return treesOf(html).footnotes
    },
  }
}

type Part = ReturnType<typeof openPart>

/** What the headings of texts say, which pages of all languages have in common. */
const partsIn = remembered((language: Language) =>
  remembered((html: string): Part[] => factsOf(html).headings.map((heading) => openPart(heading, language))),
)

const panelWords = /panel|패널|q\s*&\s*a|질의\s*응답/i

/** What a heading says of its section. */
function openPart(heading: Element, language: Language) {
  const { id } = heading.properties
  const stated = readTalkHeading(heading)
  const named = peopleOnStage(stated.speakers, stated.moderators ?? [], language)
  return { heading, id: typeof id === 'string' ? id : '', stated, named }
}

function openSection(part: Part, place: number, { event, html }: Post): RecapSection {
  const { heading, id, stated, named } = part
  const talk = findTalk(event?.talks ?? [], stated.title, named)
  const isModerated = named.some(({ isModerator }) => isModerator)
  const isPanel = talk ? talk.order === undefined : isModerated || (named.length === 0 && panelWords.test(stated.title))
  const isTalk = !isPanel && (named.length > 0 || talk !== undefined)
  return {
    kind: isPanel ? 'panel' : isTalk ? 'talk' : 'text',
    id,
    ...(isTalk && { order: stated.order ?? talk?.order }),
    title: isTalk || isPanel ? stated.title : headingText(heading),
    heading: isTalk || isPanel ? contentBehind(heading, titleStart(talkWords(heading))) : heading.children,
    speakers: named.length > 0 ? named : (talk?.speakers ?? []),
    ...(talk && { talk }),
    get body() {
      return treesOf(html).parts[place]?.body ?? { type: 'root', children: [] }
    },
  }
}

/** By title first; a speaker who gave one talk at the event is enough when the heading words the title differently. */
function findTalk(talks: Talk[], title: string, named: StagePerson[]): Talk | undefined {
  const byTitle = talks.find((talk) => talk.titles.some((each) => titleKey(each) === titleKey(title)))
  if (byTitle) return byTitle
  const isNamed = ({ id, isModerator }: StagePerson) =>
    named.some((each) => each.id === id && each.isModerator === isModerator)
  const bySpeaker = talks.filter((talk) => talk.speakers.some(isNamed))
  return bySpeaker.length === 1 ? bySpeaker[0] : undefined
}

/** Numbers the talks that state no number with the next free one, so that no two share a number. */
function number(sections: RecapSection[]): void {
  const taken = new Set<number>()
  let last = 0
  for (const section of sections) {
    if (section.kind !== 'talk') continue
    let order = section.order ?? last + 1
    while (taken.has(order)) order++
    taken.add(order)
    section.order = order
    last = order
  }
}

/** A text behind the last talk or panel closes the recap. */
function markClosing(sections: RecapSection[]): void {
  const last = sections.findLastIndex(({ kind }) => kind === 'talk' || kind === 'panel')
  if (last === -1) return
  for (const section of sections.slice(last + 1)) section.kind = 'closing'
}

/** The sections of a post that tell of talks, in their order. */
export function listSectionTalks(post: Post): RecapSection[] {
  return readRecap(post).sections.filter(({ kind }) => kind === 'talk')
}
