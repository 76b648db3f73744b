import { expect, test } from '@playwright/test'
import { addressOf } from './pages'
import { dialog, en, field, group, holdScript, ko, module, open, options } from './search'

test('the search is fetched when a reader asks for it, and not before', async ({ page }) => {
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname))
  const parts = () => fetched.filter((path) => module.test(path) || path.endsWith('.json'))
  await page.goto(addressOf.home('ko'), { waitUntil: 'networkidle' })
  expect(parts()).toEqual([])
  await page.keyboard.press('/')
  await expect(dialog(page)).toBeVisible()
  await expect
    .poll(() => parts().sort())
    .toEqual(['/en/search/index.json', '/ko/search/index.json', '/ko/search/ways.json', expect.stringMatching(module)])
})

test('what a reader fetches for a first result is light', async ({ page }) => {
  const sizes = new Map<string, number>()
  page.on('requestfinished', async (request) => {
    const { pathname } = new URL(request.url())
    const { responseBodySize } = await request.sizes()
    sizes.set(module.test(pathname) ? 'script' : pathname, responseBodySize)
  })
  await open(page)
  await field(page).fill('저조도')
  await expect(options(page).first()).toBeVisible()
  await page.waitForLoadState('networkidle')
  const index = [...sizes].filter(([path]) => path.endsWith('.json')).reduce((sum, [, size]) => sum + size, 0)
  expect(sizes.get('script'), 'script').toBeLessThanOrEqual(20 * 1024)
  expect((sizes.get('script') ?? 0) + index, 'all that the search fetches').toBeLessThanOrEqual(60 * 1024)
  expect(index).toBeGreaterThan(0)
})

for (const key of ['Control+k', 'Meta+k'] as const) {
  test(`${key} opens the search, Escape closes it and gives the focus back`, { tag: '@journey' }, async ({ page }) => {
    await page.goto(addressOf.post('ko'))
    const link = page.getByRole('banner').getByRole('link', { name: ko.title })
    await link.focus()
    await page.keyboard.press(key)
    await expect(field(page)).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(dialog(page)).toBeHidden()
    await expect(link).toBeFocused()
  })
}

for (const key of ['/', 'Control+k'] as const) {
  test(`what is typed after ${key} before the search has come is searched for`, { tag: '@journey' }, async ({
    page,
  }) => {
    const arrive = await holdScript(page)
    await page.goto(addressOf.home('ko'))
    await page.keyboard.press(key)
    await page.keyboard.type('deep')
    arrive()
    await expect(field(page)).toHaveValue('deep')
    await page.keyboard.type('sek')
    await expect(field(page)).toHaveValue('deepsek')
    await expect(options(page).first()).toContainText('DeepSeek')
  })
}

test('the link in the header opens the search, its button closes it', { tag: '@phone' }, async ({ page }) => {
  await page.goto(addressOf.photo('en'))
  await page.getByRole('banner').getByRole('link', { name: en.title }).click()
  await expect(field(page)).toBeFocused()
  await expect(page).toHaveURL(addressOf.photo('en'))
  await dialog(page).getByRole('button', { name: en.close }).click()
  await expect(dialog(page)).toBeHidden()
})

test('when its script cannot be had, the link leads to the page with what was typed', async ({ page }) => {
  const fail = await holdScript(page, 'abort')
  await page.goto(addressOf.home('ko'))
  await page.keyboard.press('/')
  await page.keyboard.type('vllm')
  fail()
  await expect(page).toHaveURL(`${addressOf.search('ko')}?q=vllm`)
  await expect(page.getByRole('navigation', { name: ko.ways })).toBeVisible()
})

test('Back closes the search, and Forward opens it again with its query', { tag: '@phone' }, async ({ page }) => {
  await page.goto(addressOf.blog('ko'))
  await open(page, addressOf.post('ko'))
  await field(page).fill('저조도')
  await expect(options(page).first()).toBeVisible()
  await expect.poll(() => page.evaluate(() => history.state.search)).toBe('저조도')
  await page.goBack()
  await expect(dialog(page)).toBeHidden()
  await expect(page).toHaveURL(addressOf.post('ko'))
  await page.goForward()
  await expect(dialog(page)).toBeVisible()
  await expect(field(page)).toHaveValue('저조도')
  await expect(options(page).first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
  await page.goBack()
  await expect(page).toHaveURL(addressOf.blog('ko'))
})

test('who comes back from a hit finds the search open with its query', async ({ page }) => {
  await open(page)
  await field(page).fill('이제응')
  await group(page, ko.kinds.speaker).getByRole('option').first().click()
  await expect(page).toHaveURL(addressOf.speaker('ko'))
  await page.goBack()
  await expect(dialog(page)).toBeVisible()
  await expect(field(page)).toHaveValue('이제응')
  await expect(options(page).first()).toBeVisible()
  await page.goBack()
  await expect(dialog(page)).toBeHidden()
  await expect(page).toHaveURL(addressOf.home('ko'))
})

test('a hit on the page itself closes the search, and Back opens it again', async ({ page }) => {
  await open(page, addressOf.post('ko'))
  await field(page).fill('조규진')
  const here = page.locator(`[role="option"][href^="${addressOf.post('ko')}#"]`).first()
  await here.click()
  await expect(dialog(page)).toBeHidden()
  await expect(page).toHaveURL(({ hash }) => hash !== '')
  await page.goBack()
  await expect(dialog(page)).toBeVisible()
  await expect(field(page)).toHaveValue('조규진')
})
