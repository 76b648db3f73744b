import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { unzipSync } from 'fflate'
import { address } from '../lib/site/addresses'
import { writeWordsIn } from '../lib/words/write'
import { checkContent } from '../tools/check/check-content'
import { listTelling } from '../tools/picture/metadata'
import { taggedPictures } from '../tools/picture/tagged-fixture'
import { say } from '../tools/report/message'
import { formatProblems, type Notice, type Problem } from '../tools/report/problem'
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
  await expect(status(page)).toHaveText(en.quiet)
  // The check is fetched once somebody turns to the page.
  await page.keyboard.press('Tab')
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

/** The files that a zip has below the content folder, by their paths. */
async function savedBy(page: Page, act: () => Promise<void>): Promise<Record<string, Uint8Array>> {
  const [saved] = await Promise.all([page.waitForEvent('download'), act()])
  const files = unzipSync(new Uint8Array(await readFile(await saved.path())))
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name.replace(/^content\//, ''), bytes]))
}

test('a recap, from an event and a photograph to a zip that the check passes', async ({ page }) => {
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
  await page.getByLabel(en.folder).fill('Spring 2026 Recap')
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Spring 2026 Recap' })
    .getByRole('button', { name: en.apply })
    .click()
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

  const written = await savedBy(page, () => page.getByRole('button', { name: en.download }).click())
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

test('a short recap with a photograph is written and saved by keyboard alone', { tag: '@journey' }, async ({
  page,
  browserName,
}) => {
  const { keyboard } = page
  const tabTo = async (target: Locator) => {
    await expect(async () => {
      await keyboard.press('Tab')
      expect(await target.evaluate((element) => element === document.activeElement)).toBe(true)
    }).toPass({ intervals: [0] })
  }
  await openPage(page)
  await tabTo(page.getByRole('combobox', { name: /looks back on/ }))
  await keyboard.type('2026-04-11')
  await tabTo(page.getByLabel(/The headline, in/))
  await keyboard.type('What we heard in spring')
  await tabTo(page.getByRole('group', { name: /Who wrote it/ }).getByRole('combobox'))
  await keyboard.type('김하나')
  await tabTo(page.getByLabel(/One or two sentences for lists/))
  await keyboard.type('Talks on compilers.')
  await tabTo(body(page))
  await keyboard.press('ControlOrMeta+End')
  await keyboard.type('A full hall.')
  await tabTo(page.getByLabel(en.choosePhotos))
  const { 'camera.jpg': camera } = await taggedPictures()
  if (!camera) throw new Error('No picture')
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), keyboard.press('Space')])
  await chooser.setFiles({ name: 'hall.jpg', mimeType: 'image/jpeg', buffer: camera })
  await expect(page.getByLabel(en.alt)).toBeVisible()
  await tabTo(page.getByLabel(en.alt))
  await keyboard.type('A hall full of people')
  await expect(status(page)).toHaveText(en.noFindings)
  await tabTo(page.getByRole('button', { name: en.download }))
  // Debian's Firefox tells Playwright of no download.
  if (browserName === 'firefox') return
  const written = await savedBy(page, () => keyboard.press('Enter'))
  expect(Object.keys(written).sort()).toEqual([
    'posts/spring-2026-recap/en.md',
    'posts/spring-2026-recap/photos/hall.jpg',
  ])
  await withContent(written, async (folder) => {
    expect(formatProblems((await checkContent(folder)).problems, 'en')).toBe('')
  })
})

test('what is missing is told once somebody has come past it, or asks for the file', async ({ page }) => {
  await openPage(page)
  const findings = page.locator('.write-findings').first()
  await page.getByLabel(/The headline, in/).fill('What we heard')
  await expect(status(page)).toHaveText(/Nothing to mend so far/)
  await expect(findings).toBeEmpty()
  const summary = page.getByLabel(/One or two sentences for lists/)
  await summary.focus()
  await body(page).focus()
  await expect(findings.getByRole('listitem')).toHaveCount(1)
  await expect(findings).toContainText('summary')
  await savedBy(page, () => page.getByRole('button', { name: en.download }).click())
  await expect(findings.getByRole('listitem')).not.toHaveCount(1)
  await expect(findings).toContainText('authors')
})

test('an event and a person are shown as their pages are', async ({ page }) => {
  await openPage(page)
  const paper = page.locator('.write-paper')
  await page.getByText(en.kinds.events.name, { exact: true }).click()
  await page.getByRole('group', { name: /title/ }).getByLabel('English').first().fill('Autumn Meetup')
  await page.getByLabel(/date/).first().fill('2026-10-10')
  await expect(paper).toContainText('Autumn Meetup')
  await expect(paper).toContainText('10 October 2026')
  await page.getByText(en.kinds.people.name, { exact: true }).click()
  await page.getByRole('group', { name: /name/ }).getByLabel('English').fill('Hana Kim')
  await page.getByRole('group', { name: /name/ }).getByLabel('Korean').fill('김하나')
  await expect(paper).toHaveText(/Hana Kim.*김하나/)
  await expect(paper).not.toContainText('{')
})

/** All that is said of a finding, for two of them to be compared. */
function factsOf(finding: Problem | Notice, language: 'en' | 'ko') {
  const { file, line, column, path, found, mend } = finding
  const edit = 'edit' in finding ? finding.edit : undefined
  const expected = 'expected' in finding ? say(finding.expected, language) : undefined
  return JSON.stringify({
    file,
    line,
    column,
    path,
    found: say(found, language),
    expected,
    mend: mend && say(mend, language),
    edit,
  })
}

test('what the check finds in the browser is what it finds in a folder', async ({ page }) => {
  const file = `posts/mistaken-recap/en.md`
  const judgeOn = async (language: 'en' | 'ko') => {
    const fetched = page.waitForRequest(/moim-write-check/)
    await page.goto(address.write(language))
    await page.keyboard.press('Tab')
    return page.evaluate(
      async ([from, at, texts]) => {
        const part = await import(from)
        const site = await part.fetchKnownSite('en')
        const found: Record<string, { problems: Problem[]; notices: Notice[] }> = {}
        for (const [name, text] of Object.entries(texts)) {
          await part.loadMarksOf(text)
          found[name] = site.judge({ texts: { [at]: text }, photos: [] })
        }
        return found
      },
      [(await fetched).url(), file, mistakes] as const,
    )
  }
  const onPages = { en: await judgeOn('en'), ko: await judgeOn('ko') }
  const judged = async (files: Record<string, string>) =>
    withContent(files, async (folder) => {
      const { problems, notices } = await checkContent(folder)
      return (language: 'en' | 'ko') =>
        [...problems, ...notices].map((each) => factsOf(each, language).replaceAll(shownPath(folder), 'content'))
    })
  const usual = await judged({})
  for (const [name, text] of Object.entries(mistakes)) {
    const inFolder = await judged({ [file]: text })
    for (const language of ['en', 'ko'] as const) {
      const { problems = [], notices = [] } = onPages[language][name] ?? {}
      const others = new Set(usual(language))
      expect
        .soft(
          [...problems, ...notices].map((each) => factsOf(each, language)),
          `${name}, ${language}`,
        )
        .toEqual(inFolder(language).filter((each) => !others.has(each)))
    }
  }
})

test('syllables that an input method puts together are neither lost nor doubled, and judged when they stand', async ({
  page,
}) => {
  await page.clock.install()
  await openPage(page)
  const keyboard = await page.context().newCDPSession(page)
  const findings = page.locator('.write-findings').first()
  const compose = async (field: Locator, steps: readonly string[], written: string) => {
    await field.focus()
    for (const text of steps) {
      await keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
      await page.clock.runFor(1000)
    }
    const composed = await findings.textContent()
    await keyboard.send('Input.insertText', { text: written })
    return composed
  }
  const title = page.getByLabel(/The headline, in/)
  await compose(title, ['ㅂ', '보', '봄'], '봄')
  await compose(title, ['ㅇ', '으', '의'], '의')
  await expect(title).toHaveValue('봄의')

  await body(page).fill('##\n뒤')
  await page.clock.runFor(1000)
  await expect(findings).toContainText('a heading without text')
  const before = await findings.textContent()
  await body(page).press('ControlOrMeta+Home')
  await body(page).press('End')
  expect(await compose(body(page), ['ㅈ', '제', '젬'], '제')).toBe(before)
  await compose(body(page), ['ㅁ', '모', '목'], '목')
  await expect(body(page)).toHaveValue('##제목\n뒤')
  expect(await body(page).evaluate((area: HTMLTextAreaElement) => area.selectionStart)).toBe('##제목'.length)
  await page.clock.runFor(1000)
  await expect(findings).toContainText('##제목')
  await expect(body(page)).toHaveValue('##제목\n뒤')
  await expect(page.getByLabel(en.folder)).toHaveValue('bomui')
})

test('a draft opens again from another kind and from its zip, and leaving with unsaved words asks', async ({
  page,
}) => {
  await openPage(page)
  await body(page).fill('Some words.')
  await page.getByLabel(/The headline, in/).fill('A first draft')
  await expect(page.getByText(/^Kept in this browser at/)).toBeVisible()
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: en.download }).click(),
  ])
  await page.getByText(en.kinds.people.name, { exact: true }).click()
  await expect(page.getByLabel(en.body)).toHaveValue('')
  await page.getByText(new RegExp(`^${en.drafts}`)).click()
  await page.getByRole('button', { name: 'A recap: A first draft', exact: true }).click()
  await expect(page.getByLabel(/The headline, in/)).toHaveValue('A first draft')
  await expect(body(page)).toHaveValue('Some words.\n')

  await page.getByText(en.kinds.events.name, { exact: true }).click()
  await page.getByLabel(en.importFile).setInputFiles(await saved.path())
  await expect(page.getByLabel(/The headline, in/)).toHaveValue('A first draft')
  await expect(page.getByLabel(en.folder)).toHaveValue('a-first-draft')

  await expect(page.getByText(/^Kept in this browser at/)).toBeVisible()
  await page.clock.install()
  await page.clock.pauseAt(Date.now() + 60_000)
  await body(page).pressSequentially('More.')
  const asked = page.waitForEvent('dialog')
  await page.close({ runBeforeUnload: true })
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.accept()
})

test('a text that names a photograph taken off the site is edited on GitHub alone', async ({ page }) => {
  await page.goto(address.post('ko', '2026', 'spring-recap'))
  const footer = page.getByRole('contentinfo')
  await expect(footer.getByRole('link', { name: ko.title })).toBeVisible()
  await expect(footer.getByRole('link', { name: ko.editHere })).toHaveCount(0)
})

test('hostile drafts run nothing and reach nothing', async ({ page }) => {
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
    await expect(page.getByText(/^Kept in this browser at/)).toBeVisible()
    await page.waitForLoadState('networkidle')
  }
  expect(marks).toEqual([])
})

test('a text of the site is changed, and the difference is shown', { tag: '@phone' }, async ({ page }) => {
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

test('the page can be used by everybody', { tag: '@phone' }, async ({ page }) => {
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
