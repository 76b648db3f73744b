import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import type { InEach } from '../report/message'
import { formatNotice, formatProblem, type Notice, type Problem } from '../report/problem'
import { shownPath } from '../report/shown-path'
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

/** What the check refuses in a folder with these files, an entry a problem, with the folder called `content`. */
export async function judge(files: Files): Promise<string> {
  return withFolder(files, async (folder) => formatEach((await checkContent(folder)).problems, folder))
}

/** What the check finds worth a look in a folder with these files, likewise. */
export async function notice(files: Files): Promise<string> {
  return withFolder(files, async (folder) => formatEach((await checkContent(folder)).notices, folder))
}

/** Problems or notices of a folder in English. Throws when one is not said in Korean, or shows an author a stack trace. */
export function formatEach(entries: (Problem | Notice)[], folder: string): string {
  return entries
    .map((entry) => {
      const judged = 'expected' in entry
      const [en, ko] = (['en', 'ko'] as const).map((language) =>
        judged ? formatProblem(entry, language) : formatNotice(entry, language),
      )
      if (`${en}${ko}`.includes('    at ')) throw new Error(`An author was shown a stack trace:\n${en}`)
      for (const message of [entry.found, judged ? entry.expected : undefined, entry.mend])
        if (message && 'en' in message && !isSaidInKorean(message)) throw new Error(`Not said in Korean: ${message.en}`)
      return en
    })
    .join('\n\n')
    .replaceAll(shownPath(folder), 'content')
}

/** Whether a message has a Korean text of its own; what is the same in all languages is one as well. */
function isSaidInKorean({ en, ko }: InEach): boolean {
  return ko === en || /\p{Script=Hangul}/u.test(ko)
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
