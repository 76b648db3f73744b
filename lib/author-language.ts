import { isLanguage, type Language } from './language'

type Environment = Record<string, string | undefined>

/**
 * The language that a command speaks: the one asked for, else that of the locale, where LC_ALL goes before LC_MESSAGES and
 * LANG (POSIX.1-2024, Base Definitions, section 8.2). Any locale but a Korean one is answered in English. Nothing when
 * a language is asked for that the site is not written in.
 */
export function authorLanguage(asked: string | undefined, environment: Environment): Language | undefined {
  if (asked !== undefined) return isLanguage(asked) ? asked : undefined
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || ''
  return /^ko(?![a-z])/i.test(locale) ? 'ko' : 'en'
}
