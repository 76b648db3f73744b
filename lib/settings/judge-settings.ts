import { count } from '../check/problem'
import type { Analytics, SiteConfig } from '../site-config'
import { judgeColours } from './judge-colours'
import type { SettingProblem } from './setting-problem'

/** Everything in a community's settings that its site could not be built of, in the order of the settings. */
export function judgeSettings(site: SiteConfig): SettingProblem[] {
  return [
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
  const told = problems.map(
    ({ setting, found, expected }) => `site.config.ts  ${setting}\n  found ${found}; expected ${expected}`,
  )
  throw new Error([...told, `${count(problems.length, 'problem')} in the settings; nothing was built`].join('\n\n'))
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
