import { expect, test } from '@playwright/test'
import { defaultLanguage, languages, otherLanguages } from '../lib/site/languages'
import { wordsIn } from '../lib/words/words'
import { site } from '../site.config'
import { addressOf, shared } from './pages'

test('the root shows the first language at once, under its own address, and leads to the other', {
  tag: '@journey',
}, async ({ page }) => {
  const [other = defaultLanguage] = otherLanguages(defaultLanguage)
  await page.goto(shared.root)
  await expect(page.locator('html')).toHaveAttribute('lang', defaultLanguage)
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    'href',
    new RegExp(`${addressOf.home(defaultLanguage)}$`),
  )
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(site.name[defaultLanguage])
  await page
    .getByRole('banner')
    .getByRole('link', { name: wordsIn(other).languageName })
    .click()
  await expect(page).toHaveURL(addressOf.home(other))
})

test('a missing page says so in both languages and leads on', async ({ page }) => {
  for (const address of [shared['not found'], '/ko/blog/2025/no-such-post/', '/en/nothing']) {
    const response = await page.goto(address)
    expect([address, response?.status()]).toEqual([address, 404])
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('404')
  for (const language of languages) {
    const words = wordsIn(language)
    await page.goto(shared['not found'])
    await expect(page.getByRole('heading', { name: words.notFound.title })).toBeVisible()
    await expect(page.getByText(words.notFound.text)).toBeVisible()
    await page.getByRole('main').getByRole('link', { name: words.events }).click()
    await expect(page).toHaveURL(addressOf.events(language))
  }
})

for (const address of ['/blog/2025/pytorch-core-conference/', '/blog/2025/pytorch-core-conference']) {
  test(`an old address leads to the new one: ${address}`, async ({ page, request }) => {
    const answer = await request.get(address, { maxRedirects: 0 })
    expect([answer.status(), answer.headers().location]).toEqual([308, addressOf.post('ko')])
    await page.goto(address)
    await expect(page).toHaveURL(addressOf.post('ko'))
  })
}

test('every link of the site leads somewhere', async ({ baseURL }) => {
  const seen = new Map<string, Set<string>>()
  const wanted: { from: string; to: URL }[] = [{ from: 'the front door', to: new URL('http://site/') }]
  const fragments: typeof wanted = []
  const broken: string[] = []
  for (const { from, to } of wanted) {
    if (to.hash) fragments.push({ from, to })
    if (seen.has(to.pathname)) continue
    const answer = await fetch(new URL(to.pathname, baseURL), { redirect: 'manual' })
    if (answer.status !== 200) broken.push(`${from} -> ${to.pathname} (${answer.status})`)
    const bytes = await answer.arrayBuffer()
    const html = answer.headers.get('content-type')?.includes('html') ? new TextDecoder().decode(bytes) : ''
    seen.set(to.pathname, new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id)))
    for (const [, href = ''] of html.matchAll(/<a [^>]*?href="([^"]*)"/g)) {
      const target = new URL(href.replaceAll('&amp;', '&'), `http://site${to.pathname}`)
      if (target.origin === 'http://site') wanted.push({ from: to.pathname, to: target })
    }
  }
  for (const { from, to } of fragments) {
    const id = decodeURIComponent(to.hash.slice(1))
    if (!seen.get(to.pathname)?.has(id)) broken.push(`${from} -> ${to.pathname}#${id}`)
  }
  expect(broken).toEqual([])
  expect(seen.size).toBeGreaterThan(100)
})
