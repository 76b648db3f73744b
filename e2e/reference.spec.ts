import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import type { ReferenceKind } from '../lib/content/reference'
import { languages } from '../lib/site/languages'
import { wordsIn } from '../lib/words/words'
import { addressOf } from './pages'

const reference: ReferenceKind[] = JSON.parse(readFileSync('schemas/reference.json', 'utf8'))

for (const language of languages) {
  const words = wordsIn(language)
  const { title, contents, kinds, presence, fieldsOf } = words.referencePage

  test(`an author finds a field from the foot of any page, ${language}`, async ({ page }) => {
    await page.goto(addressOf.post(language))
    await page.getByRole('contentinfo').getByRole('link', { name: title }).click()
    await expect(page).toHaveURL(addressOf.reference(language))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    await page.getByRole('navigation', { name: contents }).getByRole('link', { name: kinds.events }).click()
    await expect(page.getByRole('heading', { name: kinds.events, exact: true })).toBeInViewport()
    await page
      .getByRole('navigation', { name: fieldsOf(kinds.events) })
      .getByRole('link', { name: 'status', exact: true })
      .click()
    await expect(page).toHaveURL(/#events\.status$/)
    const events = page.getByRole('region', { name: kinds.events })
    await expect(events.getByRole('term').filter({ hasText: /^status/ })).toBeInViewport()
  })

  test(`every field of the model stands there with its meaning and an address of its own, ${language}`, async ({
    page,
  }) => {
    await page.goto(addressOf.reference(language))
    expect(reference.map(({ kind }) => kind).toSorted()).toEqual(Object.keys(kinds).toSorted())
    for (const { kind, fields } of reference) {
      const region = page.getByRole('region', { name: kinds[kind], exact: true })
      const terms = await region.getByRole('term').allTextContents()
      const needs = fields.map(({ presence: need }) => (need === 'optional' ? '' : presence[need]))
      expect(terms).toEqual(fields.map(({ path }, index) => path + needs[index]))
      const told = await region.getByRole('definition').allTextContents()
      expect(fields.filter(({ meaning }, index) => !told[index]?.startsWith(meaning[language]))).toEqual([])
      const links = await region.getByRole('term').getByRole('link').all()
      expect(await Promise.all(links.map((link) => link.getAttribute('href')))).toEqual(
        fields.map(({ path }) => `#${kind}.${path.replaceAll('[]', '')}`),
      )
    }
  })

  test(`the reference can be proposed to be changed where it is made, ${language}`, async ({ page }) => {
    await page.goto(addressOf.reference(language))
    const edit = page.getByRole('contentinfo').getByRole('link', { name: words.editThisPage })
    await expect(edit).toHaveAttribute('href', /\/tree\/main\/lib\/model$/)
  })
}
