import { type InEach, say, type ToolLanguage, toolLanguages } from './said'

/**
 * The language the tools speak to whoever runs them: that of the locale, as POSIX ranks its variables (Base Definitions,
 * 8.2), and English where it is another or none.
 */
export function localeLanguage(environment: Record<string, string | undefined>): ToolLanguage {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || ''
  return toolLanguages.find((language) => locale.toLowerCase().split(/[_.@-]/, 1)[0] === language) ?? 'en'
}

/** The language of `--lang`, else of the locale. Throws an Error in that of the locale when it is one the tools do not speak. */
export function toolLanguage(
  stated: string | undefined,
  environment: Record<string, string | undefined>,
): ToolLanguage {
  if (stated === undefined) return localeLanguage(environment)
  const known = toolLanguages.find((language) => language === stated)
  if (known) return known
  throw new Error(say(unspoken(stated), localeLanguage(environment)))
}

function unspoken(stated: string): InEach {
  return {
    en: `found --lang ${stated}; expected ${toolLanguages.join(' or ')}\nwrite: --lang en`,
    ko: `지금: --lang ${stated} → 필요: ${toolLanguages.join(' 또는 ')}\n쓸 내용: --lang ko`,
  }
}
