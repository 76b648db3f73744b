import { type Language, languages } from '../language'
import type { FoundFile } from './folder'
import { readText } from './read-text'

/** How many letters a text has, and how many of them are Hangul. */
export function countLetters(text: string): { all: number; hangul: number } {
  const letters = text.replace(/\P{L}+/gu, '')
  return { all: letters.length, hangul: letters.replace(/\P{Script=Hangul}+/gu, '').length }
}

// English that names Koreans has up to 0.08 of its letters in Hangul, as a part of 1.
const korean = 0.1

/** The language that a file is written in, by its letters; the first of the site for a file without any, or that cannot be read. */
export function readLanguage(folder: string, file: FoundFile): Language {
  const { source } = readText(folder, file)
  // Keys are English in any text.
  const { all, hangul } = countLetters((source?.text ?? '').replace(/^[ \t-]*[\w-]+:/gm, ''))
  if (all === 0) return languages[0]
  return hangul / all > korean ? 'ko' : 'en'
}
