import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { type InEach, inEach, type ToolLanguage } from '../report/message'
import { formatNotice, formatNotices, formatProblem, formatProblems, type Problem, shownPath } from '../report/problem'
import { checkContent } from './check-content'

/** Files of a content folder by their paths below it. */
export type Files = Record<string, string | Buffer>

/** A small picture of the format the file name asks for. */
export async function picture(format: 'jpeg' | 'png' | 'webp' = 'jpeg'): Promise<Buffer> {
  return sharp({ create: { width: 16, height: 9, channels: 3, background: '#ee4c2c' } })
    .toFormat(format)
    .toBuffer()
}

/** Writes files to a new folder, hands it over, and takes it away again. */
export async function withFolder<Result>(files: Files, use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(path.join(tmpdir(), 'content-'))
  try {
    for (const [name, bytes] of Object.entries(files)) {
      const file = path.join(folder, name)
      await mkdir(path.dirname(file), { recursive: true })
      await writeFile(file, bytes)
    }
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** What the check says about a folder with these files, the folder called `content`. */
export async function judge(files: Files, language: ToolLanguage = 'en'): Promise<string> {
  return withFolder(files, async (folder) => {
    const { problems } = await checkContent(folder)
    return formatProblems(problems, language).replaceAll(shownPath(folder), 'content')
  })
}

/** What the check finds worth a look in a folder with these files, the folder called `content`. */
export async function notice(files: Files, language: ToolLanguage = 'en'): Promise<string> {
  return withFolder(files, async (folder) => {
    const { notices } = await checkContent(folder)
    return formatNotices(notices, language).replaceAll(shownPath(folder), 'content')
  })
}

/** What the check says about a folder with these files: the place of each problem, then the problem in English and in Korean. */
export async function judgeInBoth(files: Files): Promise<string> {
  return withFolder(files, async (folder) => problemsInBoth((await checkContent(folder)).problems, folder))
}

/** Problems of a folder as `judgeInBoth` tells them. */
export function problemsInBoth(problems: Problem[], folder: string): string {
  const reports = problems.map((problem) => inEach((language) => formatProblem(problem, language)))
  return reports.map(inBoth).join('\n\n').replaceAll(shownPath(folder), 'content')
}

/** What the check finds worth a look in a folder with these files, likewise. */
export async function noticeInBoth(files: Files): Promise<string> {
  return withFolder(files, async (folder) => {
    const { notices } = await checkContent(folder)
    const reports = notices.map((each) => inEach((language) => formatNotice(each, language)))
    return reports.map(inBoth).join('\n\n').replaceAll(shownPath(folder), 'content')
  })
}

/** A report in both languages, with its place once. */
function inBoth({ en, ko }: InEach): string {
  if (`${en}${ko}`.includes('    at ')) throw new Error(`An author was shown a stack trace:\n${en}`)
  return `${en}\n${ko.slice(ko.indexOf('\n') + 1)}`
}

const stated: Record<string, string> = {
  posts: 'title: Recap\ndate: 2025-04-07\nauthors: [Jiho Kim]\nsummary: What we heard.',
  events: 'title: { en: Meetup }\ndate: 2025-03-30\nstatus: held',
  people: 'name: { ko: 이제응, en: Jerry Lee }',
  groups: 'title: { en: Seminars }\nabout: { en: Seminars. }\nprograms: [{ id: spring, title: { en: Spring } }]',
  projects: 'title: { en: Tools }',
  pages: 'title: About\nsummary: Who we are.',
}

/** A document with everything its kind has to state; a line given replaces the line with its key. */
export function text(kind: keyof typeof stated, lines = '', body = ''): string {
  const given = new Set([...lines.matchAll(/^([\w-]+):/gm)].map(([, key]) => key))
  const kept = (stated[kind] ?? '').split('\n').filter((line) => !given.has(line.split(':', 1)[0]))
  return `---\n${[...kept, lines].filter(Boolean).join('\n')}\n---\n${body}`
}
