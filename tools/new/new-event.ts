import { Event } from '../../lib/model/event'
import { fieldsOf } from '../../lib/model/type'
import { address } from '../../lib/site/addresses'
import type { Language } from '../../lib/site/languages'
import { asSlug } from '../check/files/name-forms'
import { listWritten, note, writeNewDocument } from './document-text'
import { gather } from './gather'
import { askDay, askLine, askOneOf, askSlug, meaningIn, type NewFile, type Request } from './questions'
import { wordsForNew } from './words'

/**
 * An event. Before its day it is planned; behind it somebody has to say what became of it. Its facts are written once, so a
 * second language is none of its files. Throws Unanswered where an answer is missing.
 */
export async function newEvent({ content, language, today, sources }: Request): Promise<NewFile> {
  const words = wordsForNew(language)
  const written = await listWritten(content, 'events')
  const takenBy = (slug: string) => {
    const [first] = written.get(slug) ?? []
    return first && `events/${slug}/${first}.md`
  }
  const questions = [
    askLine(Event, 'title', language),
    { ...askSlug(language, content, takenBy), suggest: ({ title = '' }) => asSlug(title, language) },
    askDay(Event, 'date', language),
    { ...askStatus(language), isNeedless: ({ date = today }) => date >= today },
  ]
  const { title = '', slug = '', date = '', status = 'scheduled' } = await gather(questions, sources, words)
  const stated = { title: { [language]: title }, date, status }
  return {
    path: `events/${slug}/${language}.md`,
    text: writeNewDocument(Event, stated, language, [note(words.body.event)]),
    address: address.event(language, slug),
    hasPhotos: true,
  }
}

function askStatus(language: Language) {
  const field = fieldsOf(Event).get('status')
  const candidates = field?.type === 'enum' ? field.options : []
  const { status } = wordsForNew(language).expected
  return askOneOf('status', meaningIn(Event, 'status', language), status, candidates, language)
}
