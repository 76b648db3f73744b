import { expect, test } from '@playwright/test'
import { originOf } from './served-sites'

const sites = [
  { index: 'in one file', origin: originOf('fixture'), isCut: false },
  { index: 'cut into blocks', origin: originOf('cut'), isCut: true },
]

/** What readers type, and what they mean. */
const queries = [
  { way: 'with a particle', query: '컴파일러를', title: '컴파일러 첫걸음' },
  { way: 'on the other keyboard', query: 'zjavkdlffj', title: '컴파일러 첫걸음' },
  { way: 'by initial consonants', query: 'ㅋㅍㅇㄹ', title: '컴파일러 첫걸음' },
  { way: 'with a slip', query: 'habor', title: 'Harbor Meetup' },
  { way: 'a Latin word as it sounds', query: '하버', title: 'Harbor Meetup' },
  { way: 'a Korean word as it sounds', query: 'rejiseuteo', title: '레지스터 나누기' },
]

for (const { index, origin, isCut } of sites) {
  test(`an index ${index} answers however a word is typed`, async ({ page }) => {
    const failed: string[] = []
    const fetched: string[] = []
    page.on('response', (response) => {
      const { pathname } = new URL(response.url())
      if (!pathname.includes('/search/')) return
      fetched.push(pathname)
      // A block is a part of a file.
      if (response.status() !== (pathname.endsWith('.bin') ? 206 : 200)) failed.push(pathname)
    })
    await page.goto(`${origin}/ko/`)
    await page.keyboard.press('/')
    const field = page.getByRole('combobox')
    for (const { way, query, title } of queries) {
      await field.fill(query)
      await expect(page.getByRole('option').filter({ hasText: title }).first(), way).toBeVisible()
      await field.fill('')
    }
    expect(failed).toEqual([])
    for (const part of ['terms', 'documents']) {
      expect([part, fetched.some((path) => path.includes(`/search/${part}-`))]).toEqual([part, isCut])
    }
  })
}
