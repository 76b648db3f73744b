import { expect, type Page } from '@playwright/test'
import { wordsIn } from '../lib/words/words'
import { addressOf } from './pages'

export const module = /\/moim-search-[0-9a-f]{12}\.js$/
export const ko = wordsIn('ko').search
export const en = wordsIn('en').search

export const dialog = (page: Page) => page.getByRole('dialog')
export const field = (page: Page) => page.getByRole('combobox')
export const options = (page: Page) => page.getByRole('option')
export const group = (page: Page, name: string) => page.getByRole('group', { name, exact: true })
export const status = (page: Page) => page.getByRole('status').filter({ hasText: /\S/ })

export async function open(page: Page, address = addressOf.home('ko')) {
  await page.goto(address)
  await page.keyboard.press('/')
  await expect(dialog(page)).toBeVisible()
  await expect(field(page)).toBeFocused()
}

/** The option that the field points to. */
export async function expectActive(page: Page, n: number) {
  const id = await options(page).nth(n).getAttribute('id')
  await expect(field(page)).toHaveAttribute('aria-activedescendant', id ?? '')
  await expect(page.getByRole('option', { selected: true })).toHaveCount(1)
  await expect(options(page).nth(n)).toHaveAttribute('aria-selected', 'true')
  await expect(options(page).nth(n)).toBeInViewport()
}

/** Holds the search's script back until it is let go, which answers the way to do so. */
export async function holdScript(page: Page, then: 'continue' | 'abort' = 'continue') {
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
