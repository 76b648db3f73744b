import { expect, test } from '@playwright/test'
import { defaultLanguage, type Language, languages, otherLanguages } from '../lib/site/languages'
import { wordsIn } from '../lib/words/words'
import { recap, talks } from './march-recap'
import { addressOf } from './pages'
import { expectPhoto } from './visitor'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled })
    // Words do not depend on script.
    for (const language of javaScriptEnabled ? languages : [defaultLanguage])
      describeRecap(language, javaScriptEnabled && language === defaultLanguage ? ['@journey', '@phone'] : [])
  })
}

function describeRecap(language: Language, screens: string[]) {
  const words = wordsIn(language)
  const address = addressOf.post(language)

  test(`the recap: title, picture, facts, seven talks with photograph and material, panel, closing words, ${language}`, async ({
    page,
  }) => {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(recap.title[language])
    await expectPhoto(page.getByRole('main').getByRole('img').first())
    const facts = page.getByRole('definition')
    await expect(facts.filter({ hasText: recap.day[language] }).getByRole('time')).toBeVisible()
    await expect(facts.filter({ hasText: recap.venue[language] })).toBeVisible()
    await expect(facts.filter({ hasText: words.count.talks(talks.length) })).toBeVisible()

    const sections = page.locator('section[data-talk]')
    await expect(sections).toHaveCount(talks.length)
    for (const [index, { title, speaker, id, video, words: said }] of talks.entries()) {
      const section = sections.nth(index)
      await expect(section).toHaveAttribute('data-talk', String(index + 1))
      await expect(section.getByRole('heading', { level: 2 })).toHaveText(title[language])
      await expect(section.getByText(said[language])).toBeVisible()
      await expect(section.getByRole('link', { name: speaker[language], exact: true })).toHaveAttribute(
        'href',
        `/${language}/speakers/${id}/`,
      )
      const watch = section.getByRole('link', { name: words.talk.watchOnYoutube })
      if (video) await expect(watch).toHaveAttribute('href', `https://www.youtube.com/watch?v=${video}`)
      else await expect(watch).toHaveCount(0)
      await expectPhoto(section.getByRole('figure').getByRole('link').getByRole('img', { name: /.{10}/ }))
    }

    const main = page.getByRole('main')
    await expect(main.getByRole('heading', { level: 2, name: recap.panel[language] })).toBeVisible()
    await expectPhoto(main.getByRole('figure').last().getByRole('img'))
    await expect(main.getByRole('heading', { level: 2 }).last()).toHaveText(recap.closing[language])
    await expect(main.getByText(recap.lastWords[language])).toBeVisible()

    await facts.getByRole('link', { name: words.count.photos(recap.photos) }).click()
    await expect(page).toHaveURL(addressOf.album(language))
  })

  test(`each line of the programme leads to its talk, ${language}`, { tag: screens }, async ({ page }) => {
    await page.goto(address)
    const programme = page.getByRole('navigation', { name: words.postPage.programme })
    const titles = [...talks.map(({ title }) => title[language]), recap.panel[language]]
    await expect(programme.getByRole('link')).toHaveCount(titles.length)
    for (const title of titles) {
      await programme.getByRole('link', { name: title }).click()
      await expect(page.getByRole('main').getByRole('heading', { name: title, exact: true })).toBeInViewport()
    }
  })

  test(`a speaker's name leads to every talk of theirs, ${language}`, async ({ page }) => {
    await page.goto(address)
    const [first] = talks
    if (!first) throw new Error('The recap has no talks')
    await page.locator('section[data-talk="1"]').getByRole('link', { name: first.speaker[language] }).click()
    await expect(page).toHaveURL(`/${language}/speakers/${first.id}/`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(first.speaker[language])
    await expect(page.getByRole('main').getByText(first.speaker[otherLanguages(language)[0] ?? language])).toBeVisible()
    await expect(page.getByRole('main').getByRole('heading', { name: first.title[language] }).first()).toBeVisible()
    await page.getByRole('link', { name: words.speakerPage.recap }).first().click()
    await expect(page).toHaveURL((url) => url.pathname === address && url.hash.length > 1)
    await expect(page.locator('section[data-talk="1"]')).toBeInViewport()
  })

  test(`the recap's sibling is one link away, and so is the way back, ${language}`, { tag: screens }, async ({
    page,
  }) => {
    const [other = language] = otherLanguages(language)
    await page.goto(address)
    await page
      .getByRole('banner')
      .getByRole('link', { name: wordsIn(other).languageName })
      .click()
    await expect(page).toHaveURL(addressOf.post(other))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(recap.title[other])
    await page.getByRole('banner').getByRole('link', { name: words.languageName }).click()
    await expect(page).toHaveURL(address)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(recap.title[language])
  })
}

test('the page is shared by its own address', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`${addressOf.post('en')}#content`)
  const words = wordsIn('en').share
  await page.getByRole('button', { name: words.label }).click()
  await expect(page.getByRole('status').filter({ hasText: words.copied })).toBeVisible()
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(canonical)
})
