import { expect, test } from '@playwright/test'
import { languages } from '../lib/site/languages'
import { wordsIn } from '../lib/words/words'
import { addressOf } from './pages'
import { dialog, en, field, group, holdScript, ko, open, options } from './search'

test('on its own page what is typed before the search has come stays', async ({ page }) => {
  const arrive = await holdScript(page)
  await page.goto(`${addressOf.search('ko')}?q=vllm`)
  await page.keyboard.press('/')
  await page.keyboard.type('저조도')
  arrive()
  await expect(field(page)).toHaveValue('저조도')
  await expect(options(page).first()).toContainText('저조도')
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
  // The query is kept with the page's history entry a moment after the last letter, and would come back with it.
  await expect.poll(() => page.evaluate(() => history.state.search)).toBe('')
  await page.reload()
  await page.keyboard.press('/')
  await expect(dialog(page).getByRole('link', { name: '2025' })).toBeVisible()
  await expect(recent).toBeHidden()
})

for (const language of languages) {
  const words = wordsIn(language).search

  test(`without script there is no field, and the lists do the job, ${language}`, async ({ browser, baseURL }) => {
    const page = await browser.newPage({ baseURL, javaScriptEnabled: false })
    await page.goto(addressOf.home(language))
    await page.getByRole('banner').getByRole('link', { name: words.title }).click()
    await expect(page).toHaveURL(addressOf.search(language))
    await expect(page.getByText(words.scriptless)).toBeVisible()
    await expect(page.getByRole('searchbox')).toBeHidden()
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
