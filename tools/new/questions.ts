import type { DocumentType } from 'contentlayer2/source-files'
import { fieldsOf } from '../../lib/model/type'
import type { Language } from '../../lib/site/languages'
import { guideLanguage } from '../../lib/site/settings'
import { formats, proposalFor } from '../check/fields/formats'
import { asSlug, isSlug } from '../check/files/name-forms'
import { splitList } from '../check/front-matter/yaml'
import { nearestSlugs } from '../report/nearest'
import { printable } from '../report/problem'
import { shownFile } from '../report/shown-path'
import type { NewQuestion, Sources } from './gather'
import { wordsForNew } from './words'

/** What a new document is made from. */
export interface Request {
  /** Absolute path of the content folder. */
  content: string
  /** Of the words that are said, and of the document. */
  language: Language
  /** The day it is in the community's time zone, YYYY-MM-DD. */
  today: string
  sources: Sources
}

/** A document that is ready to be written. */
export interface NewFile {
  /** Below the content folder, with forward slashes. */
  path: string
  text: string
  /** Where the site will show it, when it has a page of its own. */
  address?: string
  /** Whether photographs may lie beside it. */
  hasPhotos?: boolean
  isDraft?: boolean
}

// As long as a headline or a summary can be and still be shown whole.
const lineAtMost = 300

/** What people put between names as well; taken for a part of one it would make two people a third. */
const otherSeparator = /[;；，、]/

/** The question for a field of one line, in the words of the model. */
export function askLine(type: DocumentType, flag: string, language: Language): NewQuestion {
  const { line } = wordsForNew(language).expected
  return { flag, ask: meaningIn(type, flag, language), judge: (answer) => (isLine(answer) ? undefined : line) }
}

/** The question for a day. */
export function askDay(type: DocumentType, flag: string, language: Language): NewQuestion {
  const { day } = wordsForNew(language).expected
  const ask = meaningIn(type, flag, language)
  const judge = (answer: string) =>
    formats.day.fits(answer) ? undefined : offering(day, [proposalFor('day', answer) ?? []].flat(), language)
  return { flag, ask, judge }
}

/** The question for several names, separated by commas. */
export function askNames(type: DocumentType, flag: string, language: Language): NewQuestion {
  const { commas, expected } = wordsForNew(language)
  const judge = (answer: string) => {
    const names = splitList(answer)
    const isOne = (name: string) => isLine(name) && !otherSeparator.test(name)
    const fits = names.length > 0 && new Set(names).size === names.length && names.every(isOne)
    return fits ? undefined : expected.list
  }
  return { flag, ask: `${meaningIn(type, flag, language)} ${commas}`, judge }
}

/** The question for the name of a folder, where no file may be taken: their paths below the content folder, by the name. */
export function askSlug(
  language: Language,
  content: string,
  takenBy: (slug: string) => string | undefined,
): NewQuestion {
  const { slug, expected, exists } = wordsForNew(language)
  const judge = (answer: string) => {
    if (!isSlug(answer)) return offering(expected.slug, [asSlug(answer, language) ?? []].flat(), language)
    const taken = takenBy(answer)
    return taken && exists(shownFile(content, taken))
  }
  return { flag: 'slug', ask: slug, judge }
}

/** The question for one of the things that are there already. */
export function askOneOf(
  flag: string,
  ask: string,
  expected: string,
  candidates: readonly string[],
  language: Language,
): NewQuestion {
  const judge = (answer: string) =>
    candidates.includes(answer) ? undefined : offering(expected, nearestSlugs(answer, candidates), language)
  return { flag, ask, candidates, judge }
}

/** Why an answer cannot be used, and what may have been meant. */
function offering(expected: string, guesses: string[], language: Language): string {
  return guesses.length > 0 ? `${expected} ${wordsForNew(language).didYouMean(guesses)}` : expected
}

/** Whether a text is one line of characters that can be seen. */
export function isLine(text: string): boolean {
  return text !== '' && text.length <= lineAtMost && printable(text) === text
}

/** What the model says of a field. Throws when it has none of that name. */
export function meaningIn(type: DocumentType, name: string, language: Language): string {
  const field = fieldsOf(type).get(name)
  if (!field) throw new Error(`The content model has no field "${name}"`)
  return field.meaning[guideLanguage(language)]
}
