import { expect, test } from '@playwright/test'
import { wordsIn } from '../lib/words/words'
import { originOf } from './served-sites'
import { expectPhoto } from './visitor'

// A photograph that its front matter names as the cover, and no text shows.
test.use({ baseURL: originOf('fixture') })

const post = '/ko/blog/2026/reading-evening/'
const photo = '/ko/gallery/reading-evening/shelves/'
const alt = '책이 꽂힌 세 층짜리 책장'

test('a cover that no text shows stands at the head of its page, once, with its size and its caption', async ({
  page,
}) => {
  await page.goto(post)
  const picture = page.getByRole('main').getByRole('img')
  await expect(picture).toHaveCount(1)
  await expect(picture).toHaveAccessibleName(alt)
  await expectPhoto(picture)
  await expect(picture).toHaveAttribute('width', '640')
  await expect(picture).toHaveAttribute('height', '420')
  await expect(picture).toHaveAttribute('fetchpriority', 'high')
  await expect(page.getByRole('figure')).toContainText('첫 저녁의 책장')
  await expect(page.getByRole('link', { name: alt })).toHaveAttribute('href', photo)
})

test('it stands for the post in lists and is the album', async ({ page }) => {
  await page.goto('/ko/blog/')
  const row = page.getByRole('article').filter({ hasText: '함께 읽는 저녁' })
  await expectPhoto(row.locator('img'))
  await page.goto('/en/gallery/reading-evening/')
  await expectPhoto(page.getByRole('img', { name: 'Three shelves with books on them' }))
  await page.goto(photo)
  await expect(page.getByText(wordsIn('ko').galleryPage.position(1, 1))).toBeVisible()
})

test('the picture of a shared link, feeds and the Markdown copy have it', async ({ page, request }) => {
  await page.goto(post)
  const shared = await page.locator('meta[property="og:image"]').getAttribute('content')
  expect(shared).toMatch(/\/og\/\w+\.jpg$/)
  const file = /\/photos\/\w+-640\.jpg/
  for (const address of ['/ko/feed.xml', '/ko/atom.xml', '/ko/feed.json', `${post}index.md`]) {
    const text = await (await request.get(address)).text()
    expect(text.slice(text.indexOf('함께 읽는 저녁')), address).toMatch(file)
  }
})
