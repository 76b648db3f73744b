import { expect, type Locator, type Page } from '@playwright/test'

/** Presses Tab until an element has the focus; fails when it cannot be reached in as many steps as a page may have. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press('Tab')
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  await expect(target, 'can be reached with Tab').toBeFocused()
}

/** Waits until a photograph has come and can be seen; scrolls to it, because photographs load when they come near. */
export async function expectPhoto(image: Locator): Promise<void> {
  await image.scrollIntoViewIfNeeded()
  await expect(image).toBeVisible()
  await expect
    .poll(() => image.evaluate((element) => element instanceof HTMLImageElement && element.naturalWidth))
    .toBeGreaterThan(0)
}

/** Goes down the page a view at a time, as a reader does, and answers when every photograph has come. */
export async function readToTheEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame)
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
      scrollTo({ top: y, behavior: 'instant' })
      await frame()
      await frame()
    }
    // A strip of film is also read sideways.
    for (const image of document.images) {
      if (!image.complete) image.scrollIntoView({ behavior: 'instant' })
      await frame()
    }
  })
  await expect
    .poll(() =>
      page.evaluate(() => [...document.images].filter((image) => !image.complete && image.checkVisibility()).length),
    )
    .toBe(0)
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
}

/** Moves one finger across the screen, as the browser's own input would. */
export async function swipe(page: Page, from: [number, number], to: [number, number]): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const at = (part: number) => ({ x: from[0] + (to[0] - from[0]) * part, y: from[1] + (to[1] - from[1]) * part })
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at(0)] })
  for (const part of [0.25, 0.5, 0.75, 1])
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [at(part)] })
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await session.detach()
}

type Finger = { x: number; y: number }

/** Moves two fingers apart or together along a level line around a point, as the browser's own input would. */
export async function pinch(page: Page, centre: [number, number], from: number, to: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const at = (distance: number): Finger[] =>
    [-1, 1].map((side) => ({ x: centre[0] + (side * distance) / 2, y: centre[1] }))
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(from).slice(0, 1) })
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(from) })
  for (const part of [0.25, 0.5, 0.75, 1]) {
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(from + (to - from) * part) })
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await session.detach()
}

/** Taps twice on one spot, a tenth of a second apart by the browser's own clock, however busy the machine is. */
export async function doubleTap(page: Page, [x, y]: [number, number]): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const now = Date.now() / 1000
  for (const timestamp of [now, now + 0.1]) {
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }], timestamp })
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [], timestamp })
  }
  await session.detach()
}

/** How far the page has moved by itself so far; a page that only answers its reader has moved by nothing. */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let sum = 0
    const add = (entries: PerformanceEntryList) => {
      for (const entry of entries) if ('value' in entry && typeof entry.value === 'number') sum += entry.value
    }
    // Entries from before the observer come with its first call, which comes only when there are any.
    const observer = new PerformanceObserver((list) => add(list.getEntries()))
    observer.observe({ type: 'layout-shift', buffered: true })
    for (let i = 0; i < 3; i += 1) await new Promise(requestAnimationFrame)
    await new Promise((resolve) => setTimeout(resolve))
    add(observer.takeRecords())
    return sum
  })
}
