import { expect, test } from '@playwright/test'
import { addressOf } from './pages'
import { dialog, en, expectActive, field, group, ko, open, options, status } from './search'

test('results come as one types, by their kinds, with what was found marked', { tag: ['@journey', '@phone'] }, async ({
  page,
}) => {
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

test('the list is gone through by keyboard alone', { tag: '@journey' }, async ({ page }) => {
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

test('a result leads to the talk itself', { tag: '@phone' }, async ({ page }) => {
  await open(page)
  await field(page).fill('저조도')
  await group(page, ko.kinds.talk).getByRole('option').first().click()
  await expect(page).toHaveURL(
    ({ pathname, hash }) => pathname.endsWith('/blog/2024/pytorch-4th-seminar/') && hash !== '',
  )
  await expect(page.getByRole('heading', { name: /저조도/ })).toBeInViewport()
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

test('what was guessed is told apart from what was found', async ({ page }) => {
  await open(page)
  await field(page).fill('이제웅')
  await expect(status(page)).toContainText(ko.none('이제웅'))
  await expect(options(page).first()).toContainText(ko.similar)
  await field(page).fill('이제응')
  await expect(status(page)).not.toContainText(ko.none('이제응'))
  await expect(options(page).first()).not.toContainText(ko.similar)
  await field(page).fill('cuda')
  await expect(status(page)).toHaveText(ko.none('cuda'))
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

test('while a syllable is being composed the last hits stay', async ({ page }) => {
  await open(page)
  const session = await page.context().newCDPSession(page)
  const compose = (text: string) =>
    session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  await compose('저조도')
  await expect(options(page).first()).toContainText('저조도')
  await compose('저조돛')
  await expect(field(page)).toHaveValue('저조돛')
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)))
  await expect(options(page).first()).toContainText('저조도')
  await session.send('Input.insertText', { text: '저조돛' })
  await expect(status(page)).toContainText(ko.none('저조돛'))
})

test('when its index cannot be had, it says so and shows the lists', async ({ page }) => {
  await page.route('**/search/index.json', (route) => route.abort())
  await open(page)
  await field(page).fill('파이토치')
  await expect(status(page)).toHaveText(ko.unavailable)
  await expect(dialog(page).getByRole('link', { name: '2024' })).toBeVisible()
})
