import { expect, type Page, test } from '@playwright/test'
import { expectNoViolation } from './axe'
import { watchComplaints } from './complaints'
import { layoutShift, readToTheEnd } from './visitor'

/** What is still a good page (https://web.dev/articles/cls). */
const goodShift = 0.1

interface Visit {
  /** The addresses of one kind of page, one a language. */
  addresses: readonly string[]
  origin: string
  /** Those of them where no page is. */
  missing?: readonly string[]
  /** How much of the pages may move while they load and are read, in parts of a screen. */
  mostShift?: number
  /** Whether axe and the keyboard judge the first language alone: what differs in the others are texts. */
  isJudgedOnce?: boolean
  /** What else is asked of a page, once it has been read. */
  ask?: (address: string) => Promise<void>
}

/**
 * Visits each page once and asks of it what every page owes its readers; what it owes them and lacks fails the test, and the other
 * questions are asked as well. The first language is judged on a wide screen by day, the others on a narrow one by night, and of each
 * the colours at the other time of day; where there is one alone, that one twice, unless once is enough.
 */
export async function expectWholePages(
  page: Page,
  { addresses, origin, missing = [], mostShift = goodShift, isJudgedOnce = false, ask }: Visit,
): Promise<void> {
  const complaints = await watchComplaints(page, origin, [...missing])
  const wide = page.viewportSize() ?? { width: 1280, height: 800 }
  for (const [place, address] of addresses.entries()) {
    await test.step(address, async () => {
      await page.goto(address)
      await readToTheEnd(page)
      expect.soft(complaints.splice(0), `${address}: nothing fails, is refused or comes from elsewhere`).toEqual([])
      const shift = await layoutShift(page)
      expect.soft(shift, `${address}: how much moves while it loads and is read`).toBeLessThanOrEqual(mostShift)
      await expectLandmarks(page, address)
      await ask?.(address)
      if (place === 0) {
        await expectFocusShown(page, address)
        await expectNoViolation(page)
      }
      await page.setViewportSize({ width: 320, height: 640 })
      await expect.soft(page.getByRole('main').getByRole('heading', { level: 1 }), address).toBeVisible()
      const spare = await page.evaluate(() => innerWidth - document.documentElement.scrollWidth)
      expect.soft(spare, `${address}: nothing is wider than a small screen`).toBe(0)
      if (!isJudgedOnce && (place > 0 || addresses.length === 1)) {
        await expectFocusShown(page, address)
        await expectNoViolation(page, { schemes: ['dark', 'light'] })
      }
      await page.emulateMedia({ colorScheme: 'light' })
      await page.setViewportSize(wide)
    })
  }
}

/** One title and set of landmarks, and headings in order. */
async function expectLandmarks(page: Page, address: string): Promise<void> {
  const main = page.getByRole('main')
  for (const one of [page.getByRole('heading', { level: 1 }), main, main.getByRole('heading', { level: 1 })])
    await expect.soft(one, address).toHaveCount(1)
  for (const landmark of ['banner', 'contentinfo'] as const)
    await expect.soft(page.getByRole(landmark), address).toHaveCount(1)
  const levels = await page
    .getByRole('heading')
    .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))))
  const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)
  expect.soft(jumps, `${address}: headings in order`).toEqual([])
}

/** Whatever has the focus shows it, and is in view, at the first twenty stops of the keyboard. */
async function expectFocusShown(page: Page, address: string): Promise<void> {
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
  for (let stop = 0; stop < 20; stop += 1) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const { activeElement } = document
      if (!activeElement || activeElement === document.body) return undefined
      // A field for files is shown by its label, which is drawn as a button.
      const isFile = activeElement instanceof HTMLInputElement && activeElement.type === 'file'
      const shown = (isFile && activeElement.labels?.[0]) || activeElement
      const { outlineStyle, outlineWidth } = getComputedStyle(shown)
      // The field of the search shows it by the line below all of its row.
      const row = activeElement.closest('.search-form')
      const isFramed = row !== null && getComputedStyle(row).boxShadow !== 'none'
      const { top, bottom, left, right } = shown.getBoundingClientRect()
      return {
        element: activeElement.outerHTML.slice(0, 200),
        isShown: (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || isFramed,
        // A pixel is what remains of what only a screen reader should find.
        isInView:
          bottom > 1 && right > 1 && top < innerHeight && left < innerWidth && right - left > 2 && bottom - top > 2,
        isVisible: activeElement.checkVisibility(),
      }
    })
    if (focused) expect.soft(focused, address).toEqual({ ...focused, isShown: true, isInView: true, isVisible: true })
  }
}
