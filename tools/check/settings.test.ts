import { expect, test } from 'vitest'
import { site } from '../../site.config'
import { contrast } from './colours'
import { judgeSettings, passSettings } from './settings'

test('the contrast of black on white, and of the darkest grey that misses 4.5 on white', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21)
  expect(contrast('#ffffff', '#777777')).toBeCloseTo(4.478, 3)
})

test('the settings of this site', () => {
  expect(judgeSettings(site)).toEqual([])
})

test('every mistake is told at once, with a way out', () => {
  const { ink, link, onAccent } = site.colours
  const mistaken = {
    ...site,
    url: 'https://example.org/',
    timeZone: 'Seoul',
    colours: {
      ...site.colours,
      ink: { ...ink, dark: '#303030' as const },
      link: { ...link, light: '#ee4c2c' as const },
      onAccent: { ...onAccent, light: '#ffffff' as const },
    },
    navigation: ['events', 'blog', 'events'] as const,
    registration: 'example.org',
    email: 'mailto:us',
    analytics: { script: 'https://', attributes: { 'data-1': 'x' } } as const,
  }
  expect(() => passSettings(mistaken)).toThrowErrorMatchingInlineSnapshot(`
    [Error: site.config.ts  url
      found "https://example.org/"; expected an origin such as https://example.org

    site.config.ts  timeZone
      found "Seoul"; expected a name of the IANA time zone database, such as Europe/Berlin

    site.config.ts  colours.ink.dark
      found #303030 on paper.dark #171411, a contrast of 1.39; expected at least 4.5 (WCAG 2.2, 1.4.3): a lighter one

    site.config.ts  colours.ink.dark
      found #303030 on sheet.dark #211d19, a contrast of 1.26; expected at least 4.5 (WCAG 2.2, 1.4.3): a lighter one

    site.config.ts  colours.link.light
      found #ee4c2c on paper.light #faf7f0, a contrast of 3.44; expected at least 4.5 (WCAG 2.2, 1.4.3): a darker one

    site.config.ts  colours.link.light
      found #ee4c2c on sheet.light #f1ebdf, a contrast of 3.1; expected at least 4.5 (WCAG 2.2, 1.4.3): a darker one

    site.config.ts  colours.onAccent.light
      found #ffffff on accent.light #ee4c2c, a contrast of 3.68; expected at least 4.5 (WCAG 2.2, 1.4.3): a darker one

    site.config.ts  colours.ink.dark
      found #303030 on film #12100e, a contrast of 1.43; expected at least 4.5 (WCAG 2.2, 1.4.3): a lighter one

    site.config.ts  navigation[2]
      found "events" a second time; expected each of them once

    site.config.ts  registration
      found "example.org"; expected a full address that starts with https://

    site.config.ts  email
      found "mailto:us"; expected an e-mail address, name@example.org

    site.config.ts  analytics.script
      found "https://"; expected a full address that starts with https://

    site.config.ts  analytics.attributes
      found "data-1"; expected names such as data-domain

    13 problems in the settings; nothing was done]
  `)
})

test('a colour that is none is told before contrasts are', () => {
  const colours = { ...site.colours, line: { light: '#ccc', dark: '#333333' } as const }
  expect(judgeSettings({ ...site, colours })).toMatchInlineSnapshot(`
    [
      {
        "expected": {
          "en": "a colour such as #1d1916",
          "ko": "#1d1916처럼 적은 색",
        },
        "found": {
          "verbatim": ""#ccc"",
        },
        "setting": "colours.line.light",
      },
    ]
  `)
})

test('what is left out is told first, and a language without words with the command that begins them', () => {
  const { timeZone: _, ...rest } = site
  expect(() => passSettings({ ...rest, links: 'none' } as never)).toThrowErrorMatchingInlineSnapshot(`
    [Error: site.config.ts  timeZone
      found nothing; expected a text

    site.config.ts  links
      found "none"; expected a list

    2 problems in the settings; nothing was done]
  `)
  expect(() => passSettings({ ...site, languages: ['vi'] }, 'ko')).toThrowErrorMatchingInlineSnapshot(`
    [Error: site.config.ts  languages[0]
      지금: "vi" → 필요: de, en, ja, ko 가운데 하나, 또는 다음 명령으로 시작하는 새 언어: npm run new -- language vi

    설정에서 고칠 곳을 1군데 찾았습니다. 고치기 전에는 아무것도 하지 않습니다]
  `)
})
