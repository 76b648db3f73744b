import { expect, type Page, test } from '@playwright/test'
import { attacksFrom, trapsFrom } from './hostile'
import { addressOf } from './pages'

declare global {
  interface Window {
    report: (directive: string) => void
  }
}

const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/
const elsewhere = 'http://elsewhere.example'

interface Visit {
  address: string
  /** What the sanitiser is imagined to have let through. */
  markup: string
  isSealed: boolean
}

/** Opens a finished page with hostile markup in it, with its policy or without, and notes what comes of it. */
async function openWith(page: Page, { address, markup, isSealed }: Visit) {
  const marks = new Set<string>()
  const violations = new Set<string>()
  page.on('dialog', (dialog) => {
    marks.add('dialog')
    return dialog.dismiss()
  })
  await page.exposeBinding('mark', (_, name: string) => void marks.add(name))
  await page.exposeBinding('report', (_, directive: string) => void violations.add(directive))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => window.report(event.effectiveDirective))
  })
  await page.route(`${elsewhere}/**`, async (route) => {
    marks.add(new URL(route.request().url()).pathname.slice(1))
    await route.fulfill({ body: '' })
  })
  await page.route(`**${address}`, async (route) => {
    const response = await route.fetch()
    const html = await response.text()
    expect(html).toMatch(policy)
    const infected = html.replace(/<main id="main"[^>]*>/, (main) => main + markup)
    expect(infected).toContain(markup)
    await route.fulfill({ response, body: isSealed ? infected : infected.replace(policy, '') })
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  return { listMarks: () => [...marks].sort(), listViolations: () => [...violations].sort() }
}

const address = addressOf.post('ko')
const attacks = attacksFrom(elsewhere)
const traps = Object.entries(trapsFrom(elsewhere))

test('the policy alone stops whatever markup would do by itself', async ({ page }) => {
  const markup = Object.values(attacks).join('\n')
  const { listMarks, listViolations } = await openWith(page, { address, markup, isSealed: true })
  expect(listMarks()).toEqual([])
  for (const kind of ['script-src-elem', 'script-src-attr', 'style-src-elem', 'style-src-attr', 'img-src', 'frame-src'])
    expect(listViolations()).toContain(kind)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('without the policy every one of these attacks would succeed', async ({ page }) => {
  const markup = Object.values(attacks).join('\n')
  const { listMarks } = await openWith(page, { address, markup, isSealed: false })
  await expect.poll(listMarks).toEqual(Object.keys(attacks).sort())
})

for (const [name, markup] of traps) {
  test(`the policy alone stops ${name}`, async ({ page }) => {
    const { listMarks, listViolations } = await openWith(page, { address, markup, isSealed: true })
    // A click would wait for the navigation that the policy has stopped.
    await page.getByRole('button', { name: 'Read on' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(listViolations).toContainEqual(expect.stringMatching(/^(script-src|form-action)/))
    expect(listMarks()).toEqual([])
    expect(new URL(page.url()).pathname).toBe(address)
  })
}

test('without the policy every one of these traps would close', async ({ context }) => {
  for (const [name, markup] of traps) {
    await test.step(name, async () => {
      const page = await context.newPage()
      const { listMarks } = await openWith(page, { address, markup, isSealed: false })
      await page.getByRole('button', { name: 'Read on' }).click()
      await expect.poll(listMarks).toEqual(['clicked'])
      await page.close()
    })
  }
})

test('a key does not follow a link that is a script', async ({ page }) => {
  const markup = `<a rel="next" href="javascript:top.mark('key')">Read on</a>`
  const photo = addressOf.photo('ko')
  const { listMarks, listViolations } = await openWith(page, { address: photo, markup, isSealed: true })
  await page.keyboard.press('ArrowRight')
  await expect.poll(listViolations).not.toEqual([])
  expect(listMarks()).toEqual([])
})

test('a page cannot be made to read its links from elsewhere', async ({ page }) => {
  await openWith(page, { address, markup: `<base href="${elsewhere}/">`, isSealed: true })
  await page.getByRole('banner').getByRole('link').nth(1).click()
  await expect(page).toHaveURL(addressOf.home('ko'))
})
