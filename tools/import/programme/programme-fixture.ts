import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { checkContent } from '../../check/check-content'
import { type Files, withFolder } from '../../check/content-fixture'
import { formatProblems } from '../../report/problem'
import { shownPath } from '../../report/shown-path'
import { formatProgrammes, importProgramme } from './import-programme'
import type { ProgrammeOptions } from './write-programme'

/** What became of a programme: the texts of the content folder, what is said of it, and what the check says of the result. */
export async function importInto(
  content: Files,
  [name, programme]: [string, unknown],
  options: Partial<ProgrammeOptions> = {},
): Promise<{ texts: Record<string, string>; report: string; again: string; problems: string }> {
  const files = Object.fromEntries(Object.entries(content).map(([file, bytes]) => [`content/${file}`, bytes]))
  const text = typeof programme === 'string' ? programme : JSON.stringify(programme)
  return withFolder({ ...files, [name]: text, 'content/.keep': '' }, async (folder) => {
    const into = path.join(folder, 'content')
    const run = async () => {
      const reports = await importProgramme(path.join(folder, name), into, { today: '2026-06-01', ...options })
      return formatProgrammes(reports, 'en').replaceAll(shownPath(into), 'content')
    }
    const report = await run()
    const texts: Record<string, string> = {}
    for (const entry of await readdir(into, { recursive: true })) {
      if (entry.endsWith('.md')) texts[entry] = await readFile(path.join(into, entry), 'utf8')
    }
    const { problems } = await checkContent(into)
    const again = await run()
    return { texts, report, again, problems: formatProblems(problems, 'en').replaceAll(shownPath(into), 'content') }
  })
}
