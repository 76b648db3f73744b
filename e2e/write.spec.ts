import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { unzipSync } from 'fflate'
import { address } from '../lib/site/addresses'
import { writeWordsIn } from '../lib/words/write'
import { checkContent } from '../tools/check/check-content'
import { listTelling } from '../tools/picture/metadata'
import { taggedPictures } from '../tools/picture/tagged-fixture'
import { formatProblems, type Problem } from '../tools/report/problem'
import { shownPath } from '../tools/report/shown-path'
import { expectNoViolation } from './axe'
import { fixture } from './fixture/fixture'
import { originOf } from './served-sites'
import { hostileTexts, mistakes } from './write-mistakes'

test.use({ baseURL: originOf('fixture') })

const ko = writeWordsIn('ko')
const en = writeWordsIn('en')
const status = (page: Page) => page.locator('.write-status')
const body = (page: Page) => page.getByLabel(en.body)

async function openPage(page: Page) {
  await page.goto(address.write('en'))
  await expect(page.getByRole('option', { name: /Spring/ })).toBeAttached()
}

/** The content folder of the site with more files in it, for as long as it is used. */
async function withContent<Result>(
  files: Record<string, string | Uint8Array>,
  use: (folder: string) => Promise<Result>,
) {
  const folder = await mkdtemp(path.join(tmpdir(), 'written-'))
  try {
    await cp(fixture.content, folder, { recursive: true })
    for (const [name, bytes] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true })
      await writeFile(path.join(folder, name), bytes)
    }
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}

test('a recap, from an event and a photograph to a zip that the check passes', async ({ page, isMobile }) => {
  test.skip(isMobile, 'one journey is enough')
  await openPage(page)
  await page.getByRole('combobox', { name: /looks back on/ }).selectOption({ label: '2026-04-11 · Spring Meetup' })
  await expect(body(page)).toHaveValue(/^## 1\. .* \| /)
  await page.getByLabel(/The headline, in/).fill('What we heard in spring')
  await page
    .getByRole('group', { name: /Who wrote it/ })
    .getByRole('combobox')
    .fill('김하나')
  await page.getByLabel(/One or two sentences for lists/).fill('Talks on compilers, and a full hall.')
  await expect(page.getByLabel(en.folder)).toHaveValue('spring-2026-recap')

  await body(page).press('ControlOrMeta+End')
  await body(page).pressSequentially('\n##A heading\n\nAnd its text.\n\n')
  await page.getByRole('listitem').filter({ hasText: '##A heading' }).getByRole('button', { name: en.apply }).click()
  await expect(body(page)).toHaveValue(/^## A heading$/m)

  const { 'camera.jpg': camera } = await taggedPictures()
  if (!camera) throw new Error('No picture')
  expect(listTelling('a.jpg', camera)).not.toEqual([])
  await body(page).press('ControlOrMeta+End')
  await page.getByLabel(en.choosePhotos).setInputFiles({ name: 'IMG 0001.JPG', mimeType: 'image/jpeg', buffer: camera })
  await page.getByLabel(en.alt).fill('A hall full of people')
  await page.getByLabel(en.caption).fill('Full "house"')
  await expect(body(page)).toHaveValue(/!\[A hall full of people\]\(photos\/img-0001\.jpg "Full \\"house\\""\)/)
  await expect(status(page)).toHaveText(en.noFindings)
  await expect(page.locator('.prose img')).toHaveJSProperty('complete', true)
  await expect(page.getByRole('link', { name: en.proposeText })).toHaveAttribute(
    'href',
    /^https:\/\/github\.com\/.*\/new\/main\/content\/posts\/spring-2026-recap\?filename=en\.md&value=---%0Atitle/,
  )

  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: en.download }).click(),
  ])
  const files = unzipSync(new Uint8Array(await readFile(await saved.path())))
  const written = Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [name.replace(/^content\//, ''), bytes]),
  )
  const photo = written['posts/spring-2026-recap/photos/img-0001.jpg']
  expect(Object.keys(written).sort()).toEqual([
    'posts/spring-2026-recap/en.md',
    'posts/spring-2026-recap/photos/img-0001.jpg',
  ])
  expect(photo && listTelling('a.jpg', Buffer.from(photo))).toEqual([])
  await withContent(written, async (folder) => {
    expect(formatProblems((await checkContent(folder)).problems, 'en')).toBe('')
  })

  // The draft is still there, with its photograph, and opens from its own zip.
  await page.reload()
  await expect(body(page)).toHaveValue(/## A heading/)
  await expect(page.getByLabel(en.alt)).toHaveValue('A hall full of people')
})

test('what the check finds in the browser is what it finds in a folder', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the rules do not depend on the screen')
  await openPage(page)
  const script = await page.evaluate(
    () => performance.getEntriesByType('resource').find(({ name }) => /moim-write-text-/.test(name))?.name,
  )
  const file = 'posts/mistaken-recap/en.md'
  const inBrowser = await page.evaluate(
    async ([from = '', at = '', texts]) => {
      const part = await import(from)
      const site = await part.fetchKnownSite('en')
      const found: Record<string, Problem[]> = {}
      for (const [name, text] of Object.entries(texts as Record<string, string>)) {
        await part.loadMarksOf(text)
        found[name] = site.judge({ texts: { [at]: text }, photos: [] }).problems
      }
      return found
    },
    [script, file, mistakes] as [string, string, Record<string, string>],
  )
  for (const [name, text] of Object.entries(mistakes)) {
    const inFolder = await withContent({ [file]: text }, async (folder) =>
      formatProblems((await checkContent(folder)).problems, 'en').replaceAll(shownPath(folder), 'content'),
    )
    expect.soft(formatProblems(inBrowser[name] ?? [], 'en'), name).toBe(inFolder)
  }
})

test('hostile drafts run nothing and reach nothing', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the policy does not depend on the screen')
  const marks: string[] = []
  await page.exposeBinding('mark', (_, name: string) => void marks.push(String(name)))
  page.on('dialog', (dialog) => {
    marks.push('dialog')
    return dialog.dismiss()
  })
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (protocol !== 'blob:' && origin !== originOf('fixture')) marks.push(request.url())
  })
  for (const text of hostileTexts) {
    await openPage(page)
    await page
      .getByLabel(en.importFile)
      .setInputFiles({ name: 'en.md', mimeType: 'text/markdown', buffer: Buffer.from(text) })
    await expect(status(page)).toHaveText(/to mend/)
    await expect(page.locator('.write-paper')).not.toContainText(en.emptyPreview)
    await page.waitForLoadState('networkidle')
  }
  expect(marks).toEqual([])
})

test('a text of the site is changed, and the difference is shown', async ({ page }) => {
  await page.goto(address.post('ko', '2026', 'reading-evening'))
  await page.getByRole('contentinfo').getByRole('link', { name: ko.editHere }).click()
  await expect(page.getByLabel(ko.body)).toHaveValue(/책장 앞에 모여/)
  await page.getByLabel(ko.body).press('ControlOrMeta+End')
  await page.getByLabel(ko.body).pressSequentially('\n한 줄 더 적었습니다.\n')
  await expect(page.locator('ins').last()).toContainText('한 줄 더 적었습니다.')
  await expect(page.getByRole('link', { name: ko.proposeEdit })).toHaveAttribute(
    'href',
    /\/edit\/main\/content\/posts\/reading-evening\/ko\.md$/,
  )
  await expect(status(page)).toHaveText(ko.noFindings)
})

test('the page can be used by everybody', async ({ page }) => {
  await openPage(page)
  await body(page).fill('## 1. Jiho Kim | On graphs\n\n| a | b |\n|---|---|\n| c | d |\n\n![x](photos/01.jpg)\n')
  await expect(status(page)).toHaveText(/to mend/)
  await page.locator('.write-more > summary').click()
  await expectNoViolation(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
})

test('without scripts the page leads to the guide', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${originOf('fixture')}${address.write('ko')}`)
  await expect(page.getByRole('link', { name: ko.guide })).toHaveAttribute('href', /CONTRIBUTING\.ko\.md$/)
  await context.close()
})
