import { expect, test } from '@playwright/test'
import { languages } from '../lib/site/languages'
import { speculationRules } from '../lib/site/page-head'
import { addressesByKind, addressOf } from './pages'

const kilobyte = 1024

for (const language of languages) {
  test(`the first view of the recap is light, ${language}`, async ({ browser, baseURL }) => {
    // The measure is a phone.
    const context = await browser.newContext({
      baseURL,
      viewport: { width: 360, height: 640 },
      deviceScaleFactor: 2,
      isMobile: true,
    })
    const page = await context.newPage()
    const sizes = new Map<string, number>()
    page.on('requestfinished', async (request) => {
      const { responseBodySize } = await request.sizes()
      sizes.set(request.resourceType(), (sizes.get(request.resourceType()) ?? 0) + responseBodySize)
    })
    await page.goto(addressOf.post(language), { waitUntil: 'networkidle' })
    const total = [...sizes.values()].reduce((sum, size) => sum + size, 0)
    test.info().annotations.push({ type: 'first view', description: `${(total / kilobyte).toFixed(1)} KB` })
    expect(sizes.get('document'), 'HTML with its CSS, one round trip').toBeLessThanOrEqual(14 * kilobyte)
    expect(sizes.get('script'), 'script').toBeLessThanOrEqual(8 * kilobyte)
    expect(sizes.get('stylesheet') ?? 0, 'the CSS is in the page').toBe(0)
    // What Eleventy sends for a page with nine photographs.
    expect(total, 'first view').toBeLessThanOrEqual(69 * kilobyte)
    await context.close()
  })
}

/** What pages of a kind have beside the script of every page. */
const ownScripts: Partial<Record<string, string>> = { write: 'write-(?:ko|en)-', talks: 'talks-', photo: 'photo-' }

for (const [kind, addresses] of Object.entries(addressesByKind)) {
  test(`${kind}: the page is sealed`, async ({ request }) => {
    const own = new RegExp(`^ type="module" src="/moim-(?:${ownScripts[kind] ?? ''})?\\w{12}\\.js"$`)
    for (const address of addresses) {
      const html = await (await request.get(address)).text()
      for (const [, attributes = '', text] of html.matchAll(/<script([^>]*)>([^<]*)/g)) {
        if (attributes.includes('speculationrules')) expect(text).toBe(speculationRules)
        else if (attributes.includes('application/ld+json')) expect(() => JSON.parse(text ?? '')).not.toThrow()
        else expect(attributes + text).toMatch(own)
      }
      expect(html).not.toMatch(/<[^>]*\sstyle=/)
      expect(html).not.toMatch(/<[^>]*\son[a-z]+=/)
      expect(html).not.toContain('/_next/')
      expect(html).toContain(`<meta http-equiv="Content-Security-Policy" content="default-src 'none';`)
      for (const [image] of html.matchAll(/<img[^>]*>/g))
        for (const attribute of ['width', 'height', 'alt']) expect(image).toMatch(new RegExp(` ${attribute}="`))
    }
  })
}
