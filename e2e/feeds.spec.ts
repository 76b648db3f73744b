import { expect, test } from '@playwright/test'
import { address } from '../lib/site/addresses'
import { languages } from '../lib/site/languages'
import { kindOf } from '../lib/site/page-kinds'
import { feedFiles, feedTypes } from '../lib/site/written-files'
import { wordsIn } from '../lib/words/words'
import { addressOf } from './pages'
import { validateFeed, validateSitemap } from './validators/feeds'

for (const kind of ['home', 'blog', 'tag', 'speaker', 'group'] as const) {
  test(`${kind}: a reader finds the page’s feeds, and they are valid`, async ({ page, request }) => {
    for (const language of languages) {
      await page.goto(addressOf[kind](language))
      const { files = feedFiles } = kindOf(kind)
      for (const file of feedFiles.filter((each) => files.includes(each))) {
        const link = page.locator(`link[rel="alternate"][type="${feedTypes[file]}"]`)
        await expect(link).toHaveAttribute('title', /\S/)
        const answer = await request.get(new URL((await link.getAttribute('href')) ?? '').pathname)
        expect(answer.status()).toBe(200)
        validateFeed[file](await answer.text())
      }
    }
  })
}

test('the footer leads to the site’s feed', async ({ page, request }) => {
  for (const language of languages) {
    await page.goto(addressOf.page(language))
    const link = page.getByRole('contentinfo').getByRole('link', { name: wordsIn(language).feed.subscribe })
    await expect(link).toHaveAttribute('href', `${address.home(language)}feed.xml`)
    expect((await request.get((await link.getAttribute('href')) ?? '')).status()).toBe(200)
  }
})

test('a post leads to its Markdown', async ({ page, request }) => {
  for (const language of languages) {
    await page.goto(addressOf.post(language))
    const title = await page.getByRole('heading', { level: 1 }).textContent()
    const href = await page.locator('link[rel="alternate"][type="text/markdown"]').getAttribute('href')
    const answer = await request.get(new URL(href ?? '').pathname)
    expect(answer.headers()['content-type']).toContain('text/markdown')
    const text = await answer.text()
    expect(text.startsWith(`# ${title}\n`)).toBe(true)
    expect(text).not.toContain('{:')
    expect(text.match(/!\[[^\]]+\]\(https:\/\/[^)]+\.jpg "[^"]+"\)/g)).toHaveLength(9)
  }
})

test('robots find a valid sitemap', async ({ request }) => {
  const robots = await (await request.get('/robots.txt')).text()
  const [, sitemap = ''] = /^Sitemap: (\S+)$/m.exec(robots) ?? []
  validateSitemap(await (await request.get(new URL(sitemap).pathname)).text())
})

test('the guide for programs links the Markdown of every post', async ({ request }) => {
  const guide = await (await request.get('/llms.txt')).text()
  expect(guide).toMatch(/^# .+\n\n> /)
  for (const language of languages) expect(guide).toContain(`${addressOf.post(language)}index.md): `)
})
