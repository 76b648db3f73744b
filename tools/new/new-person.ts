import { Person } from '../../lib/model/person'
import { otherLanguage } from '../../lib/site/languages'
import { address } from '../../lib/site/page-kinds'
import { asSlug } from '../check/files/name-forms'
import { listWritten, writeNewDocument } from './document-text'
import { askSlug, gather, isLine, type NewFile, type NewQuestion, type Request } from './questions'
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
  const names = { ko: words.nameKo, en: words.nameEn }
  const [own, other] = [`name-${language}`, `name-${otherLanguage(language)}`]
  const questions: NewQuestion[] = [
    { flag: own, ask: names[language], judge, isOptional: Boolean(sources.ask || sources.stated[other]) },
    { flag: other, ask: names[otherLanguage(language)], judge, isOptional: true },
    // Somebody at the terminal may have passed over both.
    {
      flag: own,
      ask: words.expected.name,
      judge,
      isNeedless: (before) => !sources.ask || Boolean(before[own] || before[other]),
    },
    { ...askSlug(language, content, takenBy), suggest: (before) => asSlug(before['name-en'] ?? '') },
  ]
  const { slug = '', 'name-ko': ko, 'name-en': en } = await gather(questions, sources, words)
  const stated = { name: { ...(ko && { ko }), ...(en && { en }) } }
  return {
    path: `people/${slug}/${language}.md`,
    text: writeNewDocument(Person, stated, language, []),
    address: address.speaker(language, slug),
  }
}
