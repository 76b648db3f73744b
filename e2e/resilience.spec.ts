import { expect, type Page, test } from '@playwright/test'
import { addressOf } from './pages'
import { layoutShift, readToTheEnd } from './visitor'

const recap = addressOf.post('en')

/** What the page says, to the eye and to a screen reader; a button that only script could answer is not part of it. */
const read = async (page: Page) => {
  const lines = (await page.getByRole('main').ariaSnapshot()).split('\n')
  return lines.filter((line) => !/^\s*- '?(?:button|status)/.test(line)).join('\n')
}

test('with any single request failing, the text stands and the other photographs appear', {
  tag: '@phone-only',
}, async ({ page, context }) => {
  // Small photographs come sooner, and fail alike.
  const requested = new Set<string>()
  page.on('request', (request) => requested.add(request.url()))
  await page.goto(recap)
  await readToTheEnd(page)
  const text = await read(page)
  for (const image of await page.getByRole('main').getByRole('img').all())
    await expect(image).toHaveAccessibleName(/.{10}/)
  const icon = await page
    .locator('link[rel="icon"][type]')
    .evaluate((link) => link instanceof HTMLLinkElement && link.href)
  const parts = [...requested, String(icon)].filter((url) => new URL(url).pathname !== recap)
  // Nine photographs, the script and the icon at least; a display face and the like may come on top.
  expect(new Set(parts).size).toBeGreaterThanOrEqual(11)

  for (const failing of new Set(parts)) {
    await test.step(`without ${new URL(failing).pathname}`, async () => {
      const reader = await context.newPage()
      await reader.route(failing, (route) => route.abort())
      await reader.goto(recap)
      expect(await read(reader)).toBe(text)
      await readToTheEnd(reader)
      const missing = await reader
        .getByRole('main')
        .getByRole('img')
        .evaluateAll((images) =>
          images.flatMap((image) =>
            image instanceof HTMLImageElement && image.naturalWidth > 0 && image.checkVisibility()
              ? []
              : [image instanceof HTMLImageElement ? image.currentSrc : image.outerHTML],
          ),
        )
      expect(missing.filter((source) => source !== failing)).toEqual([])
      await reader.close()
    })
  }
})

test('nothing of the text waits for the script', async ({ page, browser, baseURL }) => {
  const plain = await browser.newPage({ baseURL, javaScriptEnabled: false })
  for (const address of [addressOf.home('ko'), recap, addressOf.album('ko'), addressOf.photo('en')]) {
    await page.goto(address)
    await plain.goto(address)
    expect(await read(plain)).toBe(await read(page))
  }
  await plain.close()
})

for (const kind of ['home', 'post', 'album', 'photo'] as const) {
  test(`${kind}: nothing moves while it loads and is read`, { tag: '@phone-only' }, async ({ page }) => {
    for (const address of [addressOf[kind]('ko'), addressOf[kind]('en')]) {
      await page.goto(address)
      await readToTheEnd(page)
      const shift = await layoutShift(page)
      expect([address, shift <= 0.001 ? 0 : shift]).toEqual([address, 0])
    }
  })
}
