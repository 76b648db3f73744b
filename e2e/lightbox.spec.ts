import { expect, type Locator, type Page, test } from '@playwright/test'
import { wordsIn } from '../lib/words/words'
import { recap } from './march-recap'
import { addressOf } from './pages'
import { doubleTap, expectPhoto, layoutShift, pinch, swipe, tabTo } from './visitor'

const album = addressOf.album('en')
const words = wordsIn('en').galleryPage
const photo = (n: number) => `${album}${String(n).padStart(2, '0')}/`
const module = /\/moim-lightbox-[0-9a-f]{12}\.js$/

const room = (page: Page) => page.getByRole('dialog')
const picture = (page: Page) => room(page).getByRole('img')
const button = (page: Page, name: string) => room(page).getByRole('button', { name, exact: true })
const status = (page: Page) => room(page).getByRole('status')

/** The photograph's link on the contact sheet, counted from 1. */
const frame = (page: Page, n: number) =>
  page
    .getByRole('main')
    .getByRole('figure')
    .nth(n - 1)
    .getByRole('link')
    .first()

async function open(page: Page, n: number) {
  await page.goto(album)
  await frame(page, n).press('Enter')
  await expectOpen(page, n)
}

async function expectOpen(page: Page, n: number) {
  await expect(page).toHaveURL(photo(n))
  await expect(room(page)).toHaveAccessibleName(new RegExp(`^${n} / ${recap.photos} `))
  await expectPhoto(picture(page))
}

/** Where the photograph stands once it no longer moves. */
async function placeOf(image: Locator) {
  const place = () => image.evaluate((element) => JSON.stringify(element.getBoundingClientRect()))
  let last = ''
  await expect
    .poll(async () => {
      const [before, now] = [last, await place()]
      last = now
      return before === now
    })
    .toBe(true)
  const { x, y, width, height }: DOMRect = JSON.parse(last)
  return { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) }
}

test('the lightbox is fetched when a reader turns to a photograph, and not before', async ({ page }) => {
  const fetched: string[] = []
  page.on('request', (request) => module.test(request.url()) && fetched.push(request.url()))
  await page.goto(album, { waitUntil: 'networkidle' })
  expect(fetched).toEqual([])
  await frame(page, 1).focus()
  await expect.poll(() => fetched.length).toBe(1)
  await page.keyboard.press('Enter')
  await expectOpen(page, 1)
  expect(fetched).toHaveLength(1)
})

test('without its script a photograph opens its page', async ({ page }) => {
  await page.route(module, (route) => route.abort())
  await page.goto(album)
  await frame(page, 3).click()
  await expect(page).toHaveURL(photo(3))
  await expect(page.getByRole('link', { name: words.back })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('main').getByRole('figure')).toHaveCount(recap.photos)
})

test('the photograph and its neighbours are fetched, and no other', async ({ page }) => {
  await page.goto(album, { waitUntil: 'networkidle' })
  const fetched = new Set<string>()
  page.on('request', (request) => {
    const [, file] = /\/photos\/([0-9a-f]+)-/.exec(request.url()) ?? []
    if (file) fetched.add(file)
  })
  await frame(page, 5).press('Enter')
  await expectOpen(page, 5)
  await expect.poll(() => fetched.size).toBe(3)
  await page.waitForLoadState('networkidle')
  expect(fetched.size).toBe(3)
})

test('everything is done by keyboard alone', { tag: '@journey' }, async ({ page }) => {
  await page.clock.install()
  await page.goto(album)
  await tabTo(page, frame(page, 2))
  await page.keyboard.press('Enter')
  await expectOpen(page, 2)
  await expect(room(page)).toBeFocused()
  await expect(status(page)).toHaveText(new RegExp(`^2 / ${recap.photos} – .{20}`))

  await test.step('zoom, look around, and back', async () => {
    const whole = await placeOf(picture(page))
    await page.keyboard.press('+')
    await expect(status(page)).toHaveText('150%')
    await page.keyboard.press('+')
    await expect(status(page)).toHaveText('225%')
    const middle = await placeOf(picture(page))
    expect(middle.width / whole.width).toBeCloseTo(2.25, 1)
    await page.keyboard.press('ArrowRight')
    expect((await placeOf(picture(page))).x).toBe(middle.x - 80)
    await page.keyboard.press('ArrowLeft')
    expect((await placeOf(picture(page))).x).toBe(middle.x)
    await expectOpen(page, 2)
    await page.keyboard.press('-')
    await expect(status(page)).toHaveText('150%')
    await page.keyboard.press('0')
    await expect(status(page)).toHaveText('100%')
    expect(await placeOf(picture(page))).toEqual(whole)
    await page.keyboard.press('ArrowRight')
    await expectOpen(page, 3)
  })

  await test.step('the slideshow', async () => {
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await expectOpen(page, recap.photos - 2)
    await page.keyboard.press('Space')
    await expect(button(page, words.pause)).toBeVisible()
    await expect(status(page)).toHaveText(words.playing)
    await page.clock.runFor(5000)
    await expectOpen(page, recap.photos - 1)
    await page.keyboard.press('Space')
    await expect(status(page)).toHaveText(words.paused)
    await page.clock.runFor(20_000)
    await expectOpen(page, recap.photos - 1)
    await page.keyboard.press('Space')
    await page.clock.runFor(5000)
    await expectOpen(page, recap.photos)
    await expect(button(page, words.play)).toBeVisible()
    await page.keyboard.press('Space')
    await expectOpen(page, 1)
    await page.keyboard.press('ArrowRight')
    await expect(button(page, words.play)).toBeVisible()
    await page.clock.runFor(20_000)
    await expectOpen(page, 2)
  })

  await test.step('every control has a name and shows the focus', async () => {
    await page.keyboard.press('ArrowRight')
    await expectOpen(page, 3)
    const names: string[] = []
    for (let stop = 0; stop < 8; stop += 1) {
      await page.keyboard.press('Tab')
      const stopped = room(page).locator(':focus')
      await expect(stopped).toHaveCSS('outline-style', 'solid')
      names.push((await stopped.getAttribute('title')) ?? (await stopped.textContent()) ?? '')
    }
    expect(names).toEqual([
      words.zoomIn,
      words.play,
      words.keep,
      words.open,
      words.close,
      expect.stringMatching(/^2\. /),
      words.previous,
      words.next,
    ])
    await page.keyboard.press('Enter')
    await expectOpen(page, 4)
  })

  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(album)
  await expect(frame(page, 4)).toBeFocused()
})

test('on a small screen a zoomed photograph is fetched larger', { tag: '@phone-only' }, async ({ page }) => {
  await open(page, 3)
  const width = () =>
    picture(page).evaluate(
      (image) => image instanceof HTMLImageElement && Number(/-(\d+)\./.exec(image.currentSrc)?.[1]),
    )
  const whole = await width()
  await button(page, words.zoomIn).click()
  await expect.poll(width).toBeGreaterThan(Number(whole))
  await button(page, words.zoomOut).click()
  await expect(button(page, words.zoomIn)).toBeVisible()
})

test('a double click looks closer, the wheel with Ctrl too, and a drag moves', async ({ page }) => {
  await open(page, 3)
  const whole = await placeOf(picture(page))
  await picture(page).dblclick()
  const close = await placeOf(picture(page))
  expect(close.width / whole.width).toBeCloseTo(2.5, 1)
  await page.mouse.move(640, 400)
  await page.mouse.down()
  await page.mouse.move(600, 370, { steps: 4 })
  await page.mouse.up()
  const moved = await placeOf(picture(page))
  expect([close.x - moved.x, close.y - moved.y].every((way) => way > 10)).toBe(true)
  await picture(page).dblclick({ position: { x: moved.width / 2, y: moved.height / 2 } })
  expect(await placeOf(picture(page))).toEqual(whole)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -50)
  await page.keyboard.up('Control')
  await expect.poll(async () => (await placeOf(picture(page))).width).toBeGreaterThan(whole.width * 1.5)
  await expectOpen(page, 3)
})

test('the photograph is kept as a file, and leads to its talk', async ({ page }) => {
  await open(page, 3)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    room(page).getByRole('link', { name: words.keep }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/-03\.jpg$/)
  await expect(room(page).getByText(`${words.credit}: `)).toBeVisible()
  await room(page).getByRole('link', { name: /^2\. / }).click()
  await expect(page).toHaveURL(({ pathname }) => pathname === addressOf.post('en'))
  await expect(page.locator('section[data-talk="2"]')).toBeInViewport()
  await page.goBack()
  await expect(page).toHaveURL(photo(3))
})

test('on the page of its talk the lightbox closes and the talk is shown', { tag: '@phone' }, async ({ page }) => {
  await page.goto(addressOf.post('en'))
  await page.locator('section[data-talk="2"]').getByRole('figure').getByRole('link').press('Enter')
  await expectOpen(page, 3)
  await room(page).getByRole('link', { name: /^2\. / }).click()
  await expect(room(page)).toBeHidden()
  await expect(page).toHaveURL(({ pathname, hash }) => pathname === addressOf.post('en') && hash !== '')
  await expect(page.locator('section[data-talk="2"]')).toBeInViewport()
})

test('on a page of a longer album it counts as the album does, and goes on to the next page', async ({ page }) => {
  await page.route(album, async (route) => {
    const html = await (await route.fetch()).text()
    const place = `<photo-lightbox data-page-after="${addressOf.gallery('en')}" `
    const body = html
      .replace('<photo-lightbox ', place)
      .replace(/data-first="1" data-total="\d+"/, 'data-first="81" data-total="300"')
    await route.fulfill({ contentType: 'text/html', body })
  })
  await page.goto(album)
  await frame(page, recap.photos).press('Enter')
  await expect(room(page)).toHaveAccessibleName(new RegExp(`^${80 + recap.photos} / 300 `))
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(addressOf.gallery('en'))
  await page.goBack()
  await expect(page).toHaveURL(album)
  await expect(room(page)).toHaveCount(0)
})

test('the photograph hangs half way between the bar and its caption', { tag: '@phone' }, async ({ page }) => {
  await open(page, 3)
  const { y, height } = await placeOf(picture(page))
  const bar = await placeOf(button(page, words.close))
  const caption = await placeOf(room(page).getByText(/^Illustration: the roadmap/))
  // The caption has 10 px of its own above the text.
  const middle = (bar.y + bar.height + caption.y - 10) / 2
  expect(Math.abs(y + height / 2 - middle)).toBeLessThanOrEqual(2)
})

test('nothing moves when it opens and closes', { tag: '@phone' }, async ({ page }) => {
  await page.goto(album, { waitUntil: 'networkidle' })
  const before = await layoutShift(page)
  await frame(page, 1).focus()
  const place = await frame(page, 1).boundingBox()
  await frame(page, 1).press('Enter')
  await expectOpen(page, 1)
  await page.keyboard.press('+')
  await expect(status(page)).toHaveText('150%')
  expect(await frame(page, 1).boundingBox()).toEqual(place)
  await page.keyboard.press('Escape')
  await expect(room(page)).toBeHidden()
  expect(await frame(page, 1).boundingBox()).toEqual(place)
  expect((await layoutShift(page)) - before).toBeLessThanOrEqual(0.001)
})

test('at 400% zoom everything is there and the photograph can be seen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await open(page, 3)
  const { width, height } = await placeOf(picture(page))
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(80)
  for (const control of await room(page).locator('button, .lightbox-bar a').all()) {
    await expect(control).toBeInViewport({ ratio: 1 })
    const box = await control.boundingBox()
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
  }
  expect(await room(page).evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0)
})

test('with less motion nothing is animated', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, 3)
  await page.keyboard.press('+')
  await page.keyboard.press('Space')
  expect(await room(page).evaluate((dialog) => dialog.getAnimations({ subtree: true }).length)).toBe(0)
})

test.describe('with fingers', { tag: '@phone-only' }, () => {
  test('two fingers zoom, one looks around, and a swipe moves on again', async ({ page }) => {
    await open(page, 1)
    const whole = await placeOf(picture(page))
    await pinch(page, [180, 330], 80, 240)
    const close = await placeOf(picture(page))
    expect(close.width / whole.width).toBeCloseTo(3, 1)
    await swipe(page, [250, 330], [150, 330])
    const moved = await placeOf(picture(page))
    expect(moved.x).toBeLessThan(close.x - 50)
    await expectOpen(page, 1)
    await pinch(page, [180, 330], 240, 70)
    expect(await placeOf(picture(page))).toEqual(whole)
    await swipe(page, [300, 330], [60, 330])
    await expectOpen(page, 2)
  })

  test('a double tap looks closer where it taps, and back', async ({ page }) => {
    await open(page, 1)
    const whole = await placeOf(picture(page))
    const corner: [number, number] = [whole.x + 60, whole.y + 40]
    await doubleTap(page, corner)
    const close = await placeOf(picture(page))
    expect(close.width / whole.width).toBeCloseTo(2.5, 1)
    expect(close.x + close.width / 2).toBeGreaterThan(whole.x + whole.width / 2)
    await doubleTap(page, corner)
    expect(await placeOf(picture(page))).toEqual(whole)
    await expectOpen(page, 1)
  })

  test('a finger stops the slideshow', async ({ page }) => {
    await page.clock.install()
    await open(page, 1)
    await button(page, words.play).tap()
    await page.clock.runFor(5000)
    await expectOpen(page, 2)
    await picture(page).tap()
    await expect(button(page, words.play)).toBeVisible()
    await page.clock.runFor(20_000)
    await expectOpen(page, 2)
  })
})
