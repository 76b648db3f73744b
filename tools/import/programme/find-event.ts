import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { titleKey } from '../../../lib/markdown/headings'
import { isRecord } from '../blogs/psych-yaml'
import { readSourceText, textsOf } from '../blogs/source-text'
import type { Programme } from './programme'

/** An event that is there: the file that states its facts. */
export interface ExistingEvent {
  slug: string
  /** Absolute. */
  file: string
  fields: Record<string, unknown>
  /** The whole file. */
  source: string
}

/** The events of a content folder, each by the file that lists its sessions, else that states its title. */
export async function listEvents(content: string): Promise<ExistingEvent[]> {
  const folder = path.join(content, 'events')
  const slugs = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const events: ExistingEvent[] = []
  for (const { name: slug } of slugs.filter((entry) => entry.isDirectory())) {
    const files = (await readdir(path.join(folder, slug))).filter((name) => name.endsWith('.md')).sort()
    const read: ExistingEvent[] = []
    for (const name of files) {
      const file = path.join(folder, slug, name)
      const text = readSourceText(await readFile(file))
      if (!('reason' in text)) read.push({ slug, file, fields: text.fields, source: text.source })
    }
    const found =
      read.find(({ fields }) => fields.sessions !== undefined) ?? read.find(({ fields }) => fields.title !== undefined)
    if (found) events.push(found)
  }
  return events
}

/** The event that a programme is of: called so in some language, in the same year; of a programme without a day, called so. */
export function findEvent(
  events: ExistingEvent[],
  { title, date, isOnDay }: Pick<Programme, 'title' | 'date' | 'isOnDay'>,
): ExistingEvent | undefined {
  const key = titleKey(title)
  const found = events.filter(({ fields }) => {
    const isSoon = !date || textsOf(fields.date)[0]?.slice(0, 4) === date.slice(0, 4)
    return isSoon && titlesOf(fields.title).some((each) => titleKey(each) === key)
  })
  return (
    found.find(({ fields }) => textsOf(fields.date)[0] === date) ??
    (found.length === 1 && !isOnDay ? found[0] : undefined)
  )
}

/** The texts of a title in every language. */
export function titlesOf(title: unknown): string[] {
  return isRecord(title) ? Object.values(title).flatMap(textsOf) : textsOf(title)
}
