import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import sharp from 'sharp'
import { wordsIn } from '../lib/words/words'
import { another } from './another/another'
import { site } from './another/site.config'
import { findTraces, listMarks } from './another/traces'
import { archive } from './archive/archive'

const out = join(another.folder, 'out')

const read = (file: string) => readFileSync(join(out, file), 'utf8')

/** Whether a pixel shows a colour: a picture has 64 of them, and the nearest differs by as much as nobody sees. */
function isNearly(colour: string): (pixel: Uint8Array) => boolean {
  const wanted = Buffer.from(colour, 'hex')
  return (pixel) => pixel.every((channel, at) => Math.abs(channel - (wanted[at] ?? Number.NaN)) <= 2)
}

/** What a regular expression's first group finds, in the order of the text. */
function listFound(text: string, pattern: RegExp): (string | undefined)[] {
  return [...text.matchAll(pattern)].map(([, found]) => found)
}

test('no byte of another community’s site tells of the first', () => {
  expect(findTraces(archive.folder, listMarks()).length).toBeGreaterThan(100)
  expect(findTraces(out, listMarks())).toEqual([])
  const { redirects } = JSON.parse(readFileSync(join(another.folder, 'vercel.json'), 'utf8'))
  expect(redirects.map(({ source }: { source: string }) => source)).toEqual([
    '/2026/first-evening/',
    '/en/',
    '/en/:path([^/].*)',
  ])
})

test('its name, and one language: no page, link or file of another', () => {
  expect(listFound(read('index.html'), /<title>(.*?)<\/title>/g)).toEqual(['Example User Group'])
  expect(listFound(read('index.html') + read('404.html'), /<html lang="(..)"/g)).toEqual(['en', 'en'])
  for (const { file, html } of listPages(out)) {
    expect([file, listFound(html, /hreflang="([^"]*)"/gi).filter((each) => each !== 'en')]).toEqual([file, []])
  }
  expect(read('llms.txt')).toMatch(/^# Example User Group\n/)
})

test('no address begins with the language; those that would lead on', () => {
  const texts = ['sitemap.xml', 'feed.xml', 'events.ics', 'llms.txt', 'data/events.json'].map(read)
  for (const text of [...listPages(out).map(({ html }) => html), ...texts])
    expect(text).not.toMatch(/(?:["']|group\.example)\/en\//)
  expect(read('index.html')).toContain('<link rel="canonical" href="https://group.example/"')
  for (const { file } of listPages(out).filter((page) => page.file !== '404.html'))
    expect(read(`en/${file}`)).toContain(`content="0; url=/${encodeURI(file.replace(/index\.html$/, ''))}"`)
})

test('its rooms in its own order, without a page that nobody wrote', () => {
  const [navigation = ''] = read('index.html').match(/<nav.*?<\/nav>/s) ?? []
  const words = wordsIn(site.languages[0])
  expect(listFound(navigation, /<a href="[^"]*"[^>]*>(.*?)<\/a>/g)).toEqual([
    words.blog,
    words.speakers,
    words.events,
    words.projects,
  ])
})

test('its colours on pages, in the icon and in pictures of shared links', async () => {
  const home = read('index.html')
  expect(home).toContain('--color-accent:light-dark(#0f7d6c,#2fc4ab)')
  expect(listFound(home, /<meta name="theme-color"[^>]*content="(.*?)"/g)).toEqual(['#f5f8fb', '#0f1419'])
  expect(read('mark.svg')).toContain('fill="#0f7d6c"')
  const pictures = readdirSync(join(out, 'og')).filter((file) => file.endsWith('.png'))
  for (const picture of pictures) {
    const { data } = await sharp(join(out, 'og', picture))
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
    const pixels = Array.from({ length: data.length / 3 }, (_, at) => data.subarray(at * 3, at * 3 + 3))
    expect(pixels.slice(0, 1).some(isNearly('f5f8fb')), picture).toBe(true)
    expect(pixels.some(isNearly('0f7d6c')), picture).toBe(true)
  }
})

test('its time zone', () => {
  const calendar = read('events/second-evening-2026/event.ics')
  expect(calendar).toContain('DTSTART;TZID=Europe/Berlin:20261112T183000')
  expect(calendar).toContain('second-evening-2026@group.example')
})

test('visits are counted by the script that its settings name, on every page; without them by none', () => {
  const pages = listPages(out)
  expect(pages.length).toBeGreaterThan(20)
  for (const { file, html } of pages) {
    const scripts = listFound(html, /<script([^>]*src=[^>]*)>/g)
    const attributes = ' defer src="https://counter.example/script.js" data-domain="group.example"'
    expect([file, scripts.filter((script) => !script?.includes('src="/moim-'))]).toEqual([file, [attributes]])
    expect(scripts.length).toBeGreaterThan(1)
    expect(html).toMatch(/script-src 'self' [^;]*https:\/\/counter\.example;/)
    expect(html).toMatch(/connect-src 'self' https:\/\/counter\.example;/)
  }
  for (const { file, html } of listPages(archive.folder)) {
    expect([file, listFound(html, /<script[^>]*src="(https?:.*?)"/g)]).toEqual([file, []])
    expect(html).toMatch(/connect-src 'self';/)
  }
})

/** The pages of a site; what only leads an old address on is none. */
function listPages(folder: string): { file: string; html: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, html: readFileSync(join(folder, file), 'utf8') }))
    .filter(({ html }) => !html.includes('http-equiv="refresh"'))
}
