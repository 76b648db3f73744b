import { Person } from '../../lib/model/person'
import { address } from '../../lib/site/addresses'
import { type Language, languages, latinFirst, otherLanguages } from '../../lib/site/languages'
import { asSlug } from '../check/files/name-forms'
import { listWritten, writeNewDocument } from './document-text'
import { gather, type NewAnswers, type NewQuestion } from './gather'
import { askSlug, isLine, type NewFile, type Request } from './questions'
import { wordsForNew } from './words'

/** Somebody whose name is spelled in several ways. Throws Unanswered where an answer is missing. */
export async function newPerson({ content, language, sources }: Request): Promise<NewFile> {
  const words = wordsForNew(language)
  const written = await listWritten(content, 'people')
  const takenBy = (slug: string) => {
    const [first] = written.get(slug) ?? []
    return first && `people/${slug}/${first}.md`
  }
  const judge = (answer: string) => (isLine(answer) ? undefined : words.expected.line)
  const flagOf = (each: Language) => `name-${each}`
  const own = flagOf(language)
  const others = otherLanguages(language)
  const isNamed = (answers: NewAnswers) => languages.some((each) => answers[flagOf(each)])
  const questions: NewQuestion[] = [
    { flag: own, ask: words.nameIn(language), judge, isOptional: Boolean(sources.ask || isNamed(sources.stated)) },
    ...others.map((each) => ({ flag: flagOf(each), ask: words.nameIn(each), judge, isOptional: true })),
    // Somebody at the terminal may have passed over both.
    {
      flag: own,
      ask: words.expected.name,
      judge,
      isNeedless: (before) => !sources.ask || isNamed(before),
    },
    {
      ...askSlug(language, content, takenBy),
      suggest: (before) => asSlug(latinFirst.map((each) => before[flagOf(each)]).find(Boolean) ?? ''),
    },
  ]
  const { slug = '', ...answers } = await gather(questions, sources, words)
  const names = languages.flatMap((each) => (answers[flagOf(each)] ? [[each, answers[flagOf(each)]]] : []))
  const stated = { name: Object.fromEntries(names) }
  return {
    path: `people/${slug}/${language}.md`,
    text: writeNewDocument(Person, stated, language, []),
    address: address.speaker(language, slug),
  }
}
