import { romanize } from 'es-hangul'
import { knownTextsAddress } from '../../lib/site/data-addresses'
import type { Language } from '../../lib/site/settings'
import { asSlug } from '../../tools/check/files/name-forms'
import { type KnownSite, type KnownTexts, knownSite } from './known-site'

/** What is fetched once somebody writes: the text of a document, its check and its preview. */
export { diffLines } from 'diff'
export { toDom } from 'hast-util-to-dom'
export { say, toolLanguageOf } from '../../tools/report/message'
export { emptyDocument, readParts, withBody, withValue } from './document-text'
export { loadMarksOf } from './late-marks'
export { type PreviewLook, previewTree } from './preview'

/** Asks the site what it knows. Throws where it cannot be had. */
export async function fetchKnownSite(language: Language): Promise<KnownSite> {
  const response = await fetch(knownTextsAddress)
  if (!response.ok) throw new Error(`${knownTextsAddress}: ${response.status}`)
  const known: KnownTexts = await response.json()
  return knownSite(known, language)
}

/** A folder name made of a title, Hangul romanised; empty where no letter of it has a Latin form. */
export function slugOfTitle(title: string): string {
  return asSlug(title.normalize('NFC').replace(/[가-힣]+/g, romanize)) ?? ''
}
