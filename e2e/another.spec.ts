import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import sharp from 'sharp'
import { wordsIn } from '@/lib/words'
import { another } from './another/another'
import { site } from './another/site.config'
import { findTraces, listMarks } from './another/traces'

test.skip(({ isMobile }) => isMobile, 'files do not depend on the screen')

const out = join(another.folder, 'out')

// Building it is not part of `npm test`.
test.skip(() => !existsSync(out), 'npm run another has not built the site of another community')

const read = (file: string) => readFileSync(join(out, file), 'utf8')

/** What a regular expression's first group finds, in the order of the text. */
function listFound(text: string, pattern: RegExp): (string | undefined)[] {
  return [...text.matchAll(pattern)].map(([, found]) => found)
}

test('no byte of another community’s site tells of the first', () => {
  expect(findTraces('out', listMarks()).length).toBeGreaterThan(100)
  expect(findTraces(out, listMarks())).toEqual([])
  const redirects = readFileSync(join(another.folder, 'vercel.json'), 'utf8')
  expect(listFound(redirects, /"source": "(\/[^(]*)"/g)).toEqual(['/2026/first-evening/'])
})

test('its names, and its languages in its own order', () => {
  const chooser = read('index.html')
  expect(listFound(chooser, /<title>(.*?)<\/title>/g)).toEqual(['Example User Group · 예시 사용자 모임'])
  expect(listFound(chooser, /<li lang="(..)"/g)).toEqual(['en', 'ko'])
  expect(listFound(chooser, /hreflang="([^"]*)" href/gi)).toEqual(['en', 'ko', 'x-default'])
  expect(listFound(chooser + read('404.html'), /<html lang="(..)"/g)).toEqual(['en', 'en'])
  expect(listFound(read('sitemap.xml'), /<loc>(.*?)<\/loc>/g).slice(0, 3)).toEqual([
    'https://group.example/',
    'https://group.example/en/',
    'https://group.example/ko/',
  ])
  expect(read('llms.txt')).toMatch(/^# Example User Group · 예시 사용자 모임\n/)
})

test('its rooms in its own order, without a page that nobody wrote', () => {
  for (const language of site.languages) {
    const [navigation = ''] = read(`${language}/index.html`).match(/<nav.*?<\/nav>/s) ?? []
    const words = wordsIn(language)
    expect(listFound(navigation, /<a href="[^"]*">(.*?)<\/a>/g)).toEqual([
      words.blog,
      words.speakers,
      words.events,
      words.projects,
    ])
  }
})

test('its colours on pages, in the icon and in pictures of shared links', async () => {
  const home = read('en/index.html')
  expect(home).toContain('--color-accent:light-dark(#0f7d6c,#2fc4ab)')
  expect(listFound(home, /<meta name="theme-color"[^>]*content="(.*?)"/g)).toEqual(['#f5f8fb', '#0f1419'])
  expect(read('mark.svg')).toContain('fill="#0f7d6c"')
  const pictures = readdirSync(join(out, 'og')).filter((file) => file.endsWith('.png'))
  for (const picture of pictures) {
    const { data } = await sharp(join(out, 'og', picture))
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
    expect([picture, data.subarray(0, 3).toString('hex')]).toEqual([picture, 'f5f8fb'])
    expect(data.includes(Buffer.from('0f7d6c', 'hex')), picture).toBe(true)
  }
})

test('its time zone, and no script of another origin', () => {
  const calendar = read('en/events/second-evening-2026/event.ics')
  expect(calendar).toContain('DTSTART;TZID=Europe/Berlin:20261112T183000')
  expect(calendar).toContain('second-evening-2026@group.example')
  expect(listFound(read('en/index.html'), /<script[^>]*src="(.*?)"/g)).toHaveLength(1)
  expect(read('en/index.html')).toMatch(/script-src 'self' 'sha256-[^']*';/)
})
