import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { stringify } from 'yaml'
import { dictionaries } from '../../../.moim/words'
import { site } from '../../../site.config'
import { asSlug } from '../../check/files/name-forms'
import type { NewFile } from '../questions'
import { writeNew } from '../write-new'

/**
 * Writes the first page, which says in each language who meets, and the first event into the content folder. It reads the settings, so it
 * is loaded once these are written. Answers the event.
 */
export async function writeFirstContent(content: string, title: string, date: string, today: string): Promise<NewFile> {
  const [language] = site.languages
  for (const each of site.languages) {
    const facts = stringify({ title: dictionaries[each].about, summary: site.description[each] }, { lineWidth: 0 })
    const folder = path.join(content, 'pages/about')
    await mkdir(folder, { recursive: true })
    await writeFile(path.join(folder, `${each}.md`), `---\n${facts}---\n\n${site.description[each]}\n`, { flag: 'wx' })
  }
  const stated = { title, date, slug: [asSlug(title, language) ?? 'first-event', date.slice(0, 4)].join('-') }
  return writeNew('event', { content, language, today, sources: { stated } })
}
