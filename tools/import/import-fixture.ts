import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { checkContent } from '../check/check-content'
import { type Files, withFolder } from '../check/content-fixture'
import { say } from '../report/message'
import { formatProblems } from '../report/problem'
import { shownPath } from '../report/shown-path'
import { type ImportReport, importBlog } from './import-blog'
import type { ImportOptions } from './import-context'

/** What an import of a small blog came to. */
interface Imported {
  report: ImportReport
  /** The texts written, by their paths below the content folder. */
  texts: Record<string, string>
  /** The other files written. */
  photos: string[]
  /** `line construct: reason`, a line each; with the file where the blog has several. */
  losses: string
  /** What the check says of the result. */
  problems: string
}

/** Imports a blog of these files into an empty folder beside it. */
export async function importFiles(files: Files, stated: Partial<ImportOptions> = {}): Promise<Imported> {
  const blog = Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`blog/${name}`, bytes]))
  return withFolder({ ...blog, 'content/.keep': '' }, async (folder) => {
    const into = path.join(folder, 'content')
    const report = await importBlog(path.join(folder, 'blog'), into, { authors: [], ...stated })
    const names = report.written.map((file) => path.relative(into, file)).sort()
    const texts: Record<string, string> = {}
    for (const name of names.filter((each) => each.endsWith('.md'))) {
      texts[name] = await readFile(path.join(into, name), 'utf8')
    }
    const several = new Set(report.losses.map(({ file }) => file)).size > 1
    const losses = report.losses.map(({ file, line, construct, reason }) => {
      return `${several ? `${file}:` : ''}${line} ${say(construct.text, 'en')}: ${say(reason, 'en')}`
    })
    const { problems } = await checkContent(into)
    return {
      report,
      texts,
      photos: names.filter((each) => !each.endsWith('.md')),
      losses: losses.join('\n'),
      problems: formatProblems(problems, 'en').replaceAll(shownPath(into), 'content'),
    }
  })
}

/** A post that states everything, with a body that begins on line 6. */
export function post(body: string, lines = ''): string {
  return `---\ntitle: Notes\nauthor: Jiho Kim\nsummary: What we noted.\n${lines}---\n${body}`
}

/** The body of the only post of a blog, and what was reported it. */
export async function bodyOf(body: string, others: Files = {}, stated: Partial<ImportOptions> = {}): Promise<string> {
  const site = { permalink: '/blog/:title/', ...stated }
  const { texts, losses, problems } = await importFiles({ '_posts/2024-05-01-notes.md': post(body), ...others }, site)
  const written = Object.values(texts)[0]?.replace(/^---\n[\s\S]*?\n---\n/, '') ?? ''
  return [written.trim(), losses, problems].filter(Boolean).join('\n===\n')
}
