import { dictionaries } from '../../.moim/words'
import type { Analytics, SiteConfig } from '../../lib/site/settings'
import { authorLanguage, type InEach, type Message, say, type ToolLanguage, verbatim } from '../report/message'
import { quantity, quoted, verdict } from '../report/problem'
import { judgeColours } from './colours'

/** What one setting of `site.config.ts` is and what it should be. */
export interface SettingProblem {
  /** `colours.link.light` */
  setting: string
  found: Message
  expected: Message
}

/** Everything in a community's settings that its site could not be built of, in the order of the settings. */
export function judgeSettings(site: SiteConfig): SettingProblem[] {
  const missing = listMissing(site)
  if (missing.length > 0) return missing
  return [
    ...judgeLanguages(site),
    ...judgeOrigin(site.url),
    ...judgeZone(site.timeZone),
    ...judgeColours(site.colours),
    ...judgeNavigation(site.navigation),
    ...judgeAddress('repository', site.repository),
    ...(site.registration === undefined ? [] : judgeAddress('registration', site.registration)),
    ...(site.email === undefined || /^[^\s@?&]+@[^\s@?&]+$/.test(site.email)
      ? []
      : [{ setting: 'email', found: quoted(site.email), expected: emailExpected }]),
    ...site.links.flatMap(({ url }, index) => judgeAddress(`links[${index}].url`, url)),
    ...(site.analytics ? judgeAnalytics(site.analytics) : []),
  ]
}

/** Does nothing for settings a site can be built of. Throws an Error that lists every problem. */
export function passSettings(site: SiteConfig, language: ToolLanguage = authorLanguage()): void {
  const problems = judgeSettings(site)
  if (problems.length === 0) return
  const lines = problems.map((each) => `site.config.ts  ${each.setting}\n  ${say(verdict(each), language)}`)
  const total = {
    en: `${quantity(problems.length, 'problem')} in the settings; nothing was done`,
    ko: `설정에서 고칠 곳을 ${problems.length}군데 찾았습니다. 고치기 전에는 아무것도 하지 않습니다`,
  }
  throw new Error([...lines, total[language]].join('\n\n'))
}

const aText: InEach = { en: 'a text', ko: '글' }
const aList: InEach = { en: 'a list', ko: '목록' }
const aMap: InEach = { en: 'a value for each of its names', ko: '이름마다 하나씩 적은 값' }

/** What every community has to state, by what it is. */
const required = {
  languages: aList,
  name: aMap,
  shortName: aText,
  description: aMap,
  url: aText,
  spellings: aList,
  timeZone: aText,
  colours: aMap,
  navigation: aList,
  repository: aText,
  branch: aText,
  links: aList,
} as const satisfies Partial<Record<keyof SiteConfig, InEach>>

/** Settings that are left out, or are something else than what they have to be. */
function listMissing(site: SiteConfig): SettingProblem[] {
  const stated: Readonly<Record<string, unknown>> = { ...site }
  return Object.entries(required).flatMap(([setting, expected]) => {
    const value = stated[setting]
    const kind = Array.isArray(value) ? aList : typeof value === 'string' ? aText : value instanceof Object && aMap
    if (kind === expected) return []
    return { setting, found: value === undefined ? nothing : verbatim(JSON.stringify(value)), expected }
  })
}

const nothing: InEach = { en: 'nothing', ko: '없음' }

/** What the settings state once for each language. */
function judgeLanguages({ languages, name, description, links }: SiteConfig): SettingProblem[] {
  const known = Object.keys(dictionaries)
  const stated = {
    name,
    description,
    ...Object.fromEntries(links.map(({ label }, at) => [`links[${at}].label`, label])),
  }
  const empty = { en: `one of ${known.join(', ')} at least`, ko: `${known.join(', ')} 가운데 적어도 하나` }
  return [
    ...(languages.length > 0 ? [] : [{ setting: 'languages', found: verbatim('[]'), expected: empty }]),
    ...languages.flatMap((language, index) => {
      const setting = `languages[${index}]`
      if (languages.indexOf(language) < index) return repeated(setting, language)
      if (!known.includes(language)) return { setting, found: quoted(language), expected: wordsOf(language, known) }
      return Object.entries(stated).flatMap(([text, values]) =>
        values[language]?.trim()
          ? []
          : {
              setting: `${text}.${language}`,
              found: { en: 'no text', ko: '글 없음' },
              expected: { en: `one in ${language}, a language of the site`, ko: `사이트의 언어인 ${language}로 쓴 글` },
            },
      )
    }),
  ]
}

/** What is expected of a language without words, and the command that begins them. */
function wordsOf(language: string, known: string[]): InEach {
  return {
    en: `${known.join(', ')}, or words of its own, which this begins: npm run new -- language ${language}`,
    ko: `${known.join(', ')} 가운데 하나, 또는 다음 명령으로 시작하는 새 언어: npm run new -- language ${language}`,
  }
}

function repeated(setting: string, value: string): SettingProblem {
  return {
    setting,
    found: { en: `"${value}" a second time`, ko: `두 번 적힌 "${value}"` },
    expected: { en: 'each of them once', ko: '한 번씩만' },
  }
}

function judgeOrigin(url: string): SettingProblem[] {
  if (isOrigin(url)) return []
  const expected = { en: 'an origin such as https://example.org', ko: 'https://example.org처럼 끝에 /가 없는 주소' }
  return [{ setting: 'url', found: quoted(url), expected }]
}

/** Whether a text is the address of a whole site, without a slash at its end. */
export function isOrigin(url: string): boolean {
  return URL.canParse(url) && /^https?:/.test(url) && new URL(url).origin === url
}

function judgeZone(timeZone: string): SettingProblem[] {
  return isTimeZone(timeZone) ? [] : [{ setting: 'timeZone', found: quoted(timeZone), expected: zoneExpected }]
}

export const zoneExpected: InEach = {
  en: 'a name of the IANA time zone database, such as Europe/Berlin',
  ko: 'Asia/Seoul처럼 IANA 시간대 데이터베이스에 있는 이름',
}

/** Whether a text is a time zone, by its name in the IANA database. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

function judgeNavigation(sections: SiteConfig['navigation']): SettingProblem[] {
  return sections.flatMap((section, index) =>
    sections.indexOf(section) === index ? [] : repeated(`navigation[${index}]`, section),
  )
}

const addressExpected: InEach = { en: 'a full address that starts with https://', ko: 'https://로 시작하는 전체 주소' }

const emailExpected: InEach = {
  en: 'an e-mail address, name@example.org',
  ko: 'name@example.org처럼 적은 전자우편 주소',
}

function judgeAddress(setting: string, url: string): SettingProblem[] {
  if (URL.canParse(url) && /^https?:/.test(url)) return []
  return [{ setting, found: quoted(url), expected: addressExpected }]
}

function judgeAnalytics({ script, attributes = {} }: Analytics): SettingProblem[] {
  const names = Object.keys(attributes).filter((name) => !/^data(?:-[a-z]+)+$/.test(name))
  return [
    ...(URL.canParse(script) && script.startsWith('https://')
      ? []
      : [{ setting: 'analytics.script', found: quoted(script), expected: addressExpected }]),
    ...names.map((name) => ({
      setting: 'analytics.attributes',
      found: quoted(name),
      expected: { en: 'names such as data-domain', ko: 'data-domain과 같은 이름' },
    })),
  ]
}
