import { parseArgs } from 'node:util'
import { defaultLanguage, isLanguage, type Language, languages } from '../../lib/site/languages'
import { localeLanguage } from '../report/message'
import { nearest } from '../report/nearest'
import { listFlags, listObjections } from './flags'
import type { NewAnswers } from './gather'
import { altFlag } from './new-photos'
import { type NewWords, wordsForNew } from './words'
import { isNewKind, type NewKind, newKinds } from './write-new'

/** What a command line asks for; without a kind the text says what can be asked for, and why this cannot. */
type Asked = { language: Language } & ({ kind: NewKind; stated: NewAnswers } | { kind?: undefined; text: string })

/** Reads the words behind `npm run new --`. The language is that of `--lang`, else of the locale in the environment where the site speaks it, else the site's first. */
export function readArguments(words: string[], environment: Record<string, string | undefined>): Asked {
  const [name, ...rest] = words.filter(
    (word, index) => word !== '--lang' && words[index - 1] !== '--lang' && !/^--lang=/.test(word),
  )
  const asked = languageIn(words)
  const locale = localeLanguage(environment)
  const own = isLanguage(locale) ? locale : defaultLanguage
  const language = asked ?? own
  if (!isLanguage(language)) return { language: own, text: wordsForNew(own).unknownLanguage(language) }
  const messages = wordsForNew(language)
  if (!isNewKind(name)) {
    const why = name === undefined || name.startsWith('-') ? [] : [whyNot(name, messages)]
    return { language, text: [...why, ...messages.usage].join('\n') }
  }
  const { flags } = newKinds[name]
  try {
    const options = Object.fromEntries(
      flags.map((flag) => [flag, { type: 'string', multiple: flag === 'alt' } as const]),
    )
    const { values } = parseArgs({ args: rest, options })
    return { language, kind: name, stated: Object.fromEntries(Object.entries(values).flatMap(stateOf)) }
  } catch {
    const known = messages.flags(`${listFlags(flags)}, --lang ${languages.join('|')}`)
    return { language, text: [...listObjections(rest, flags, messages), known].join('\n') }
  }
}

function whyNot(name: string, messages: NewWords): string {
  const guess = nearest(name, Object.keys(newKinds))
  return [messages.unknownKind(name), guess && messages.didYouMean([guess]), messages.whatCan].filter(Boolean).join(' ')
}

function languageIn(words: string[]): string | undefined {
  const joined = words.find((word) => word.startsWith('--lang='))
  if (joined) return joined.slice('--lang='.length)
  const at = words.indexOf('--lang')
  return at === -1 ? undefined : (words[at + 1] ?? '')
}

/** One answer, or those for several photographs, each written `03.jpg=…`. */
function stateOf([flag, value]: [string, string | boolean | (string | boolean)[] | undefined]): [string, string][] {
  if (typeof value === 'string') return [[flag, value]]
  if (!Array.isArray(value)) return []
  return value.flatMap((each) => {
    const [, photo = '', text = ''] = /^([^=]+)=(.*)$/s.exec(String(each)) ?? []
    return photo ? [[altFlag(photo), text] as [string, string]] : []
  })
}
