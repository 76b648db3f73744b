import { notFound } from 'next/navigation'
import { isLanguage, type Language } from '@/lib/language'

/** The language a page's address names. Anything else is no page of ours. */
export function languageOf(segment: string): Language {
  return isLanguage(segment) ? segment : notFound()
}
