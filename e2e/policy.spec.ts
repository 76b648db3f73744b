import { expect, test } from '@playwright/test'
import { addressOf } from './pages'

const hostile = {
  'inline script': '<script>window.pwned = true</script>',
  'a handler': '<img src="/nothing.png" onerror="window.pwned = true">',
  'an SVG handler': '<svg onload="window.pwned = true"></svg>',
  'a frame': '<iframe srcdoc="<script>parent.pwned = true</script>"></iframe>',
  'a script from elsewhere': '<script src="https://evil.example/x.js"></script>',
  'a picture from elsewhere': '<img src="https://evil.example/x.png">',
  'a stylesheet from elsewhere': '<link rel="stylesheet" href="https://evil.example/x.css">',
  'an import': '<style>@import url(https://evil.example/y.css); body { display: none }</style>',
  'an object': '<object data="https://evil.example/x.swf"></object>',
  'a base': '<base href="https://evil.example/">',
}

for (const [name, markup] of Object.entries(hostile)) {
  test(`the policy alone stops ${name}`, async ({ page, baseURL }) => {
    const foreign: string[] = []
    await page.route('https://evil.example/**', (route) => {
      foreign.push(route.request().url())
      return route.fulfill({ body: 'window.pwned = true', contentType: 'text/javascript' })
    })
    await page.route(addressOf.recap('en'), async (route) => {
      const answer = await route.fetch()
      const html = (await answer.text()).replace('<main id="main">', `<main id="main">${markup}`)
      expect(html).toContain(markup)
      await route.fulfill({ response: answer, body: html })
    })
    await page.goto(baseURL + addressOf.recap('en'), { waitUntil: 'networkidle' })
    expect(await page.evaluate(() => Reflect.get(window, 'pwned'))).toBeUndefined()
    expect(foreign).toEqual([])
    expect(await page.evaluate(() => document.baseURI)).toBe(page.url())
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
}

test('the policy alone stops a link that is a script', async ({ page, baseURL }) => {
  await page.route(addressOf.recap('en'), async (route) => {
    const answer = await route.fetch()
    const link = '<a href="javascript:window.pwned = true">Read on</a>'
    await route.fulfill({
      response: answer,
      body: (await answer.text()).replace('<main id="main">', `<main id="main">${link}`),
    })
  })
  await page.goto(baseURL + addressOf.recap('en'))
  await page.getByRole('link', { name: 'Read on' }).click()
  expect(await page.evaluate(() => Reflect.get(window, 'pwned'))).toBeUndefined()
})
