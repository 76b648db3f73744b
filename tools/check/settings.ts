import { type Analytics, film, type Palette, type SiteConfig } from '../../lib/site/settings'
import { dictionaries } from '../../lib/words/words'
import { count } from '../report/problem'

/** Everything in a community's settings that its site could not be built of, in the order of the settings. */
export function judgeSettings(site: SiteConfig): SettingProblem[] {
  return [
    ...judgeLanguages(site),
    ...judgeOrigin(site.url),
    ...judgeZone(site.timeZone),
    ...judgeColours(site.colours),
    ...judgeNavigation(site.navigation),
    ...judgeAddress('repository', site.repository),
    ...judgeAddress('registration', site.registration),
    ...site.links.flatMap(({ url }, index) => judgeAddress(`links[${index}].url`, url)),
    ...(site.analytics ? judgeAnalytics(site.analytics) : []),
  ]
}

/** Does nothing for settings a site can be built of. Throws an Error that lists every problem. */
export function passSettings(site: SiteConfig): void {
  const problems = judgeSettings(site)
  if (problems.length === 0) return
  const lines = problems.map(
    ({ setting, found, expected }) => `site.config.ts  ${setting}\n  found ${found}; expected ${expected}`,
  )
  throw new Error([...lines, `${count(problems.length, 'problem')} in the settings; nothing was built`].join('\n\n'))
}

/** What the settings state once for each language. */
function judgeLanguages({ languages, name, description, links }: SiteConfig): SettingProblem[] {
  const known = Object.keys(dictionaries)
  const stated = {
    name,
    description,
    ...Object.fromEntries(links.map(({ label }, at) => [`links[${at}].label`, label])),
  }
  return [
    ...(languages.length > 0
      ? []
      : [{ setting: 'languages', found: '[]', expected: `one of ${known.join(', ')} at least` }]),
    ...languages.flatMap((language, index) => {
      const setting = `languages[${index}]`
      const found = JSON.stringify(language)
      if (languages.indexOf(language) < index)
        return [{ setting, found: `${found} a second time`, expected: 'each language once' }]
      if (!known.includes(language))
        return [
          {
            setting,
            found,
            expected: `${known.join(', ')}, or a file of its words in lib/words/ as docs/how-to/add-a-language.md tells`,
          },
        ]
      return Object.entries(stated).flatMap(([text, values]) =>
        values[language]?.trim()
          ? []
          : {
              setting: `${text}.${language}`,
              found: 'no text',
              expected: `one in ${language}, a language of the site`,
            },
      )
    }),
  ]
}

function judgeOrigin(url: string): SettingProblem[] {
  if (URL.canParse(url) && /^https?:/.test(url) && new URL(url).origin === url) return []
  return [{ setting: 'url', found: JSON.stringify(url), expected: 'an origin such as https://example.org' }]
}

function judgeZone(timeZone: string): SettingProblem[] {
  try {
    new Intl.DateTimeFormat('en', { timeZone })
    return []
  } catch {
    const expected = 'a name of the IANA time zone database, such as Europe/Berlin'
    return [{ setting: 'timeZone', found: JSON.stringify(timeZone), expected }]
  }
}

function judgeNavigation(rooms: SiteConfig['navigation']): SettingProblem[] {
  return rooms.flatMap((room, index) =>
    rooms.indexOf(room) === index
      ? []
      : { setting: `navigation[${index}]`, found: `"${room}" a second time`, expected: 'each room once' },
  )
}

function judgeAddress(setting: string, url: string): SettingProblem[] {
  if (URL.canParse(url) && /^https?:/.test(url)) return []
  return [{ setting, found: JSON.stringify(url), expected: 'a full address that starts with https://' }]
}

function judgeAnalytics({ script, attributes = {} }: Analytics): SettingProblem[] {
  const names = Object.keys(attributes).filter((name) => !/^data(?:-[a-z]+)+$/.test(name))
  return [
    ...(URL.canParse(script) && script.startsWith('https://')
      ? []
      : [{ setting: 'analytics.script', found: JSON.stringify(script), expected: 'a full https:// address' }]),
    ...names.map((name) => ({
      setting: 'analytics.attributes',
      found: JSON.stringify(name),
      expected: 'names such as data-domain',
    })),
  ]
}

type Name = keyof Palette

/** Text needs 4.5 against what it stands on (WCAG 2.2, 1.4.3), lines and rings that say something need 3 (1.4.11). */
const text = { least: 4.5, rule: 'WCAG 2.2, 1.4.3' }
const shape = { least: 3, rule: 'WCAG 2.2, 1.4.11' }

const pairs: [Name, on: Name, { least: number; rule: string }][] = [
  ['ink', 'paper', text],
  ['ink', 'sheet', text],
  ['muted', 'paper', text],
  ['muted', 'sheet', text],
  ['link', 'paper', text],
  ['link', 'sheet', text],
  ['onAccent', 'accent', text],
  ['accent', 'paper', shape],
  ['accent', 'sheet', shape],
]

/** What stands on a sheet of film, where colours are those by night. */
const onFilm: [Name, { least: number; rule: string }][] = [
  ['ink', text],
  ['muted', text],
  ['link', text],
  ['accent', shape],
]

/** Colours that are none, else pairs of colours that too few readers could tell apart. */
function judgeColours(palette: Palette): SettingProblem[] {
  const unreadable = Object.entries(palette).flatMap(([name, shades]) =>
    Object.entries(shades).flatMap(([shade, colour]) =>
      /^#[0-9a-f]{6}$/i.test(colour)
        ? []
        : { setting: `colours.${name}.${shade}`, found: `"${colour}"`, expected: 'a colour such as #1d1916' },
    ),
  )
  if (unreadable.length > 0) return unreadable
  return [
    ...pairs.flatMap(([name, on, need]) =>
      (['light', 'dark'] as const).flatMap((shade) =>
        judgePair(`colours.${name}.${shade}`, palette[name][shade], `${on}.${shade}`, palette[on][shade], need),
      ),
    ),
    ...onFilm.flatMap(([name, need]) =>
      judgePair(`colours.${name}.dark`, palette[name].dark, 'the black of film', film, need),
    ),
  ]
}

function judgePair(
  setting: string,
  colour: string,
  ground: string,
  on: string,
  { least, rule }: { least: number; rule: string },
): SettingProblem[] {
  // Cut, not rounded: 4.499 must not be told as 4.5.
  const ratio = Math.floor(contrast(colour, on) * 100) / 100
  if (ratio >= least) return []
  return [
    {
      setting,
      found: `${colour} on ${ground} ${on}, a contrast of ${ratio}`,
      expected: `at least ${least} (${rule}): a ${isDark(on) ? 'lighter' : 'darker'} one`,
    },
  ]
}

/** Whether white stands out from the colour more than black does. */
function isDark(colour: string): boolean {
  return contrast(colour, '#ffffff') > contrast(colour, '#000000')
}

/**
 * The contrast ratio of two colours given as `#rrggbb`, from 1 to 21 (WCAG 2.2, "contrast ratio" and "relative luminance").
 */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const value = Number.parseInt(colour.slice(1), 16)
  return 0.2126 * linear(value >> 16) + 0.7152 * linear((value >> 8) & 255) + 0.0722 * linear(value & 255)
}

function linear(part: number): number {
  const value = part / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

/** What one setting of `site.config.ts` is and what it should be. */
interface SettingProblem {
  /** `colours.link.light` */
  setting: string
  found: string
  expected: string
}
