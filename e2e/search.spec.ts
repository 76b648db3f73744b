import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { languages } from '../lib/site/languages'
import { wordsIn } from '../lib/words/words'
import { addressOf } from './pages'

const module = /\/moim-search-[0-9a-f]{12}\.js$/
const ko = wordsIn('ko').search
const en = wordsIn('en').search

const dialog = (page: Page) => page.getByRole('dialog')
const field = (page: Page) => page.getByRole('combobox')
const options = (page: Page) => page.getByRole('option')
const group = (page: Page, name: string) => page.getByRole('group', { name, exact: true })
const status = (page: Page) => page.getByRole('status').filter({ hasText: /\S/ })

async function open(page: Page, address = addressOf.home('ko')) {
  await page.goto(address)
  await page.keyboard.press('/')
  await expect(dialog(page)).toBeVisible()
  await expect(field(page)).toBeFocused()
}

/** The option that the field points to. */
async function expectActive(page: Page, n: number) {
  const id = await options(page).nth(n).getAttribute('id')
  await expect(field(page)).toHaveAttribute('aria-activedescendant', id ?? '')
  await expect(page.getByRole('option', { selected: true })).toHaveCount(1)
  await expect(options(page).nth(n)).toHaveAttribute('aria-selected', 'true')
  await expect(options(page).nth(n)).toBeInViewport()
}

async function expectNoViolation(page: Page) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id}: ${target} ${html}`))
    expect([colorScheme, ...found]).toEqual([colorScheme])
  }
}

/** Holds the search's script back until it is let go, which answers the way to do so. */
async function holdScript(page: Page, then: 'continue' | 'abort' = 'continue') {
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(module, async (route) => {
    await held
    await route[then]()
  })
  return () => letGo()
}

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
  test(`${key} opens the search, Escape closes it and gives the focus back`, async ({ page }) => {
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
  test(`what is typed after ${key} before the search has come is searched for`, async ({ page }) => {
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

test('on its own page what is typed before the search has come stays', async ({ page }) => {
  const arrive = await holdScript(page)
  await page.goto(`${addressOf.search('ko')}?q=vllm`)
  await page.keyboard.press('/')
  await page.keyboard.type('저조도')
  arrive()
  await expect(field(page)).toHaveValue('저조도')
  await expect(options(page).first()).toContainText('저조도')
})

test('the link in the header opens the search, its button closes it', async ({ page }) => {
  await page.goto(addressOf.photo('en'))
  await page.getByRole('banner').getByRole('link', { name: en.title }).click()
  await expect(field(page)).toBeFocused()
  await expect(page).toHaveURL(addressOf.photo('en'))
  await dialog(page).getByRole('button', { name: en.close }).click()
  await expect(dialog(page)).toBeHidden()
})

test('results come as one types, by their kinds, with what was found marked', async ({ page }) => {
  await open(page)
  await field(page).pressSequentially('저조')
  await expect(options(page).first()).toBeVisible()
  await field(page).pressSequentially('도')
  const talk = group(page, ko.kinds.talk).getByRole('option').first()
  await expect(talk.locator('mark').first()).toHaveText('저조도')
  await expect(talk.locator('time')).toHaveText('2024년 11월 30일')
  const picture = talk.locator('img')
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
  await expect(status(page)).toContainText(ko.count(await page.locator('[role="option"][href^="/ko/"]').count()))
})

test('the list is gone through by keyboard alone', async ({ page }) => {
  await open(page)
  await field(page).fill('파이토치')
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true')
  await expect(field(page)).not.toHaveAttribute('aria-activedescendant')
  await page.keyboard.press('ArrowDown')
  await expectActive(page, 0)
  // What is chosen stays so when the hits in the other language come below.
  await expect(options(page).last()).toHaveAttribute('href', /^\/en\//)
  await expectActive(page, 0)
  const last = (await options(page).count()) - 1
  await page.keyboard.press('Backspace')
  await expect(field(page)).not.toHaveAttribute('aria-activedescendant')
  await page.keyboard.type('치')
  await expect(options(page)).toHaveCount(last + 1)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expectActive(page, 1)
  await page.keyboard.press('End')
  await expectActive(page, last)
  await page.keyboard.press('Home')
  await expectActive(page, 0)
  await page.keyboard.press('ArrowUp')
  await expect(field(page)).not.toHaveAttribute('aria-activedescendant')
  await page.keyboard.press('ArrowUp')
  await expectActive(page, last)
  await page.keyboard.press('Home')
  await expect(field(page)).toBeFocused()
  const href = await options(page).first().getAttribute('href')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(({ pathname, hash }) => pathname + hash === href)
})

test('a result leads to the talk itself', async ({ page }) => {
  await open(page)
  await field(page).fill('저조도')
  await group(page, ko.kinds.talk).getByRole('option').first().click()
  await expect(page).toHaveURL(
    ({ pathname, hash }) => pathname.endsWith('/blog/2024/pytorch-4th-seminar/') && hash !== '',
  )
  await expect(page.getByRole('heading', { name: /저조도/ })).toBeInViewport()
})

test('Enter without a choice leads to the page of all results', async ({ page }) => {
  await open(page)
  await field(page).fill('이제응')
  await expect(options(page).first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${addressOf.search('ko')}?q=${encodeURIComponent('이제응')}`)
  await expect(field(page)).toHaveValue('이제응')
  await expect(group(page, ko.kinds.speaker).getByRole('option')).toHaveCount(1)
})

test('what only the other language has stands below, and says so', async ({ page }) => {
  await open(page, addressOf.home('en'))
  await field(page).fill('자원봉사')
  await expect(status(page)).toContainText(en.none('자원봉사'))
  const korean = page.getByRole('group', { name: /in Korean$/ })
  await expect(korean.getByRole('option').first()).toHaveAttribute('href', /^\/ko\//)
  await field(page).fill('Jerry Lee')
  await expect(group(page, en.kinds.speaker)).toBeVisible()
  await expect(korean.getByRole('option').first()).toBeVisible()
})

for (const query of ['이제응', '구름스퀘어', '밋업']) {
  test(`what a result for ${query} says in Korean is marked as Korean, and nothing else`, async ({ page }) => {
    await open(page, addressOf.home('en'))
    await field(page).fill(query)
    await expect(page.getByRole('group', { name: /in Korean$/ })).toBeVisible()
    const texts = await page.locator('.hit-title, .hit-facts').evaluateAll((places) =>
      places.flatMap((place) => {
        const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT)
        const found: [text: string, language?: string][] = []
        while (walker.nextNode()) {
          const parent = walker.currentNode.parentElement
          const whole = parent?.matches('mark') ? parent.parentElement : parent
          found.push([whole?.textContent ?? '', whole?.closest<HTMLElement>('[lang]')?.lang])
        }
        return found
      }),
    )
    expect(texts.length).toBeGreaterThan(0)
    expect(texts.filter(([text, language]) => (language === 'ko') !== /\p{Script=Hangul}/u.test(text))).toEqual([])
  })
}

test('the address carries the query: it is shared, survives a reload, and Back returns to it', async ({ page }) => {
  await page.goto(addressOf.blog('ko'))
  await page.goto(addressOf.search('ko'))
  await expect(field(page)).toBeVisible()
  await field(page).fill('이제응')
  await expect(page).toHaveURL(`${addressOf.search('ko')}?q=${encodeURIComponent('이제응')}`)
  await expect(page.getByRole('banner').getByRole('link', { name: 'English' })).toHaveAttribute(
    'href',
    new RegExp(`${addressOf.search('en')}\\?q=`),
  )
  await page.reload()
  await expect(field(page)).toHaveValue('이제응')
  await group(page, ko.kinds.speaker).getByRole('option').first().click()
  await expect(page).toHaveURL(addressOf.speaker('ko'))
  await page.goBack()
  await expect(field(page)).toHaveValue('이제응')
  await expect(options(page).first()).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL(addressOf.blog('ko'))
})

test('on its own page the keys lead into the field, and Escape empties it', async ({ page }) => {
  await page.goto(`${addressOf.search('en')}?q=vllm`)
  await expect(options(page).first()).toBeVisible()
  await page.keyboard.press('/')
  await expect(field(page)).toBeFocused()
  await page.keyboard.press('/')
  await expect(field(page)).toHaveValue('/')
  await page.keyboard.press('Escape')
  await expect(field(page)).toHaveValue('')
  await expect(page).toHaveURL(addressOf.search('en'))
  await expect(page.getByRole('navigation', { name: en.ways })).toBeVisible()
})

test('recent queries stay in this browser, and are forgotten when asked', async ({ page }) => {
  await page.goto(addressOf.search('en'))
  const recent = page.getByRole('region', { name: en.recent })
  await expect(field(page)).toBeVisible()
  await expect(recent).toBeHidden()
  await field(page).fill('deepsek')
  await options(page).first().click()
  await open(page, addressOf.page('en'))
  await recent.getByRole('button', { name: 'deepsek' }).click()
  await expect(field(page)).toHaveValue('deepsek')
  await expect(options(page).first()).toContainText('DeepSeek')
  await field(page).fill('')
  await recent.getByRole('button', { name: en.forget }).click()
  await expect(recent).toBeHidden()
  await page.reload()
  await page.keyboard.press('/')
  await expect(dialog(page).getByRole('link', { name: '2025' })).toBeVisible()
  await expect(recent).toBeHidden()
})

test('nothing found: it says so, gives a hint and ways on', async ({ page }) => {
  await open(page)
  await field(page).fill('김치찌개')
  await expect(status(page)).toHaveText(ko.none('김치찌개'))
  await expect(dialog(page).getByText(ko.hint)).toBeVisible()
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false')
  await dialog(page).getByRole('link', { name: '2024' }).click()
  await expect(page).toHaveURL(addressOf.talksBy('ko'))
})

test('a syllable that is being composed is searched for, and its Enter is not ours', async ({ page }) => {
  await open(page)
  const session = await page.context().newCDPSession(page)
  await session.send('Input.imeSetComposition', { text: '이제ㅇ', selectionStart: 3, selectionEnd: 3 })
  await expect(options(page).first()).toBeVisible()
  await field(page).dispatchEvent('keydown', { key: 'Enter', isComposing: true, keyCode: 229 })
  await expect(dialog(page)).toBeVisible()
  await expect(page).toHaveURL(addressOf.home('ko'))
  await session.send('Input.insertText', { text: '이제응' })
  await expect(field(page)).toHaveValue('이제응')
})

for (const language of languages) {
  const words = wordsIn(language).search

  test(`axe finds nothing, open and with results, ${language}`, async ({ page, isMobile }) => {
    test.skip(isMobile && language === 'en', 'the colours are those of the other language')
    await open(page, addressOf.talks(language))
    await expectNoViolation(page)
    await field(page).fill('PyTorch')
    await expect(options(page).first()).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await expectNoViolation(page)
    await page.goto(`${addressOf.search(language)}?q=PyTorch`)
    await expect(options(page).first()).toBeVisible()
    await expectNoViolation(page)
  })

  test(`without script the form leads to lists that do the job, ${language}`, async ({ browser, baseURL }) => {
    const page = await browser.newPage({ baseURL, javaScriptEnabled: false })
    await page.goto(addressOf.home(language))
    await page.getByRole('banner').getByRole('link', { name: words.title }).click()
    await expect(page).toHaveURL(addressOf.search(language))
    await expect(page.getByText(words.scriptless)).toBeVisible()
    await page.getByRole('searchbox', { name: words.query }).fill('DeepSeek')
    await page.getByRole('button', { name: words.title }).click()
    await expect(page).toHaveURL(`${addressOf.search(language)}?q=DeepSeek`)
    const ways = page.getByRole('navigation', { name: words.ways })
    await expect(ways.getByRole('link', { name: 'PyTorch', exact: true })).toHaveAttribute(
      'href',
      addressOf.tag(language),
    )
    const person = wordsIn(language).languageName === '한국어' ? '이제응' : 'Jerry Lee'
    await expect(ways.getByRole('link', { name: person })).toHaveAttribute('href', addressOf.speaker(language))
    await ways.getByRole('link', { name: '2024' }).click()
    await expect(page).toHaveURL(addressOf.talksBy(language))
    await page.close()
  })
}

test('when its script cannot be had, the link leads to the page with what was typed', async ({ page }) => {
  const fail = await holdScript(page, 'abort')
  await page.goto(addressOf.home('ko'))
  await page.keyboard.press('/')
  await page.keyboard.type('vllm')
  fail()
  await expect(page).toHaveURL(`${addressOf.search('ko')}?q=vllm`)
  await expect(page.getByRole('navigation', { name: ko.ways })).toBeVisible()
})

test('when its index cannot be had, it says so and shows the lists', async ({ page }) => {
  await page.route('**/search/index.json', (route) => route.abort())
  await open(page)
  await field(page).fill('파이토치')
  await expect(status(page)).toHaveText(ko.unavailable)
  await expect(dialog(page).getByRole('link', { name: '2024' })).toBeVisible()
})

test('nothing is wider than the screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await open(page)
  await field(page).fill('pytorch')
  await expect(options(page).first()).toBeVisible()
  const spare = () => page.evaluate(() => innerWidth - document.documentElement.scrollWidth)
  const inside = await dialog(page).evaluate((element) => element.clientWidth - element.scrollWidth)
  expect([await spare(), inside]).toEqual([0, 0])
  await page.goto(`${addressOf.search('ko')}?q=pytorch`)
  await expect(options(page).first()).toBeVisible()
  expect(await spare()).toBe(0)
})
