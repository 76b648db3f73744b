import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { titleKey } from '../../../lib/markdown/headings'
import { replaceFile } from '../../../lib/site/disk-files'
import { guessText } from '../../../lib/site/languages'
import { site } from '../../../site.config'
import { asSlug } from '../../check/files/name-forms'
import { yamlList } from '../../check/front-matter/yaml'
import type { InEach } from '../../report/message'
import { readSourceText, textsOf } from '../blogs/source-text'
import { type ExistingEvent, findEvent, listEvents, titlesOf } from './find-event'
import { mergeProgramme } from './merge-programme'
import { type FieldLines, fieldLine, localized, type Programme, type ProgrammePerson, sessionItem } from './programme'

/** What the person who imports says of a programme. */
export interface ProgrammeOptions {
  /** The folder of the event in content/events. */
  event?: string | undefined
  /** The status of an event that is over. */
  status?: string | undefined
  /** YYYY-MM-DD. */
  today: string
}

/** What became of one programme. */
export interface ProgrammeReport {
  /** Absolute paths. */
  written: string[]
  completed: string[]
  unchanged: string[]
  sessions: { added: number; filled: number }
  notes: InEach[]
}

/** Writes a programme as an event, or completes the event that is there; and the people whose biography or links it has. Throws when nothing says which event it is of. */
export async function writeProgramme(
  programme: Programme,
  into: string,
  options: ProgrammeOptions,
): Promise<ProgrammeReport> {
  const events = await listEvents(into)
  const existing = options.event ? events.find(({ slug }) => slug === options.event) : findEvent(events, programme)
  const report: ProgrammeReport = {
    written: [],
    completed: [],
    unchanged: [],
    sessions: { added: 0, filled: 0 },
    notes: [...(programme.notKept ?? [])],
  }
  if (existing) await complete(existing, programme, report)
  else await create(programme, into, { options, events }, report)
  await writePeople(programme.people ?? [], into, report)
  return report
}

async function complete(
  { file, fields, source }: ExistingEvent,
  programme: Programme,
  report: ProgrammeReport,
): Promise<void> {
  const own = eventFields(programme).filter(
    ({ name }) => !(name === 'ends' && fields.starts === undefined && fields.ends !== undefined),
  )
  const merged = mergeProgramme(source, programme, own)
  report.sessions = { added: merged.added, filled: merged.filled }
  report.notes.push(...merged.notes)
  if (merged.source === source) report.unchanged.push(file)
  else {
    await replaceFile(file, merged.source)
    report.completed.push(file)
  }
}

async function create(
  programme: Programme,
  into: string,
  { options, events }: { options: ProgrammeOptions; events: ExistingEvent[] },
  report: ProgrammeReport,
): Promise<void> {
  const { title, date, sessions, isCancelled, body = '' } = programme
  if (!date) throw new Error('date')
  if (!title && !options.event) throw new Error('title')
  const taken = new Set(events.map(({ slug }) => slug))
  const named = asSlug(title) ?? 'event'
  const dated = named.includes(date.slice(0, 4)) ? named : `${named}-${date.slice(0, 4)}`
  const slug = options.event ?? (taken.has(dated) ? `${named}-${date}` : dated)
  const status = isCancelled ? 'cancelled' : date >= options.today ? 'scheduled' : options.status
  if (!status) report.notes.push(noStatus)
  const lines = [
    `title: ${localized(title || slug)}`,
    ...eventFields(programme).flatMap((field) => field.lines),
    ...(status ? [`status: ${status}`] : []),
    ...(sessions.length > 0 ? ['sessions:', ...sessions.flatMap(sessionItem)] : []),
  ]
  const language = guessText(`${title} ${body}`).language
  const file = path.join(into, 'events', slug, `${language}.md`)
  await replaceFile(file, `---\n${lines.join('\n')}\n---\n${body ? `\n${body}\n` : ''}`)
  report.written.push(file)
  report.sessions = { added: sessions.length, filled: 0 }
}

/** The fields of the event itself but its title, status and sessions, in the order of its file. */
function eventFields(programme: Programme): FieldLines[] {
  const { date, starts, ends, timeZone, venue, organizers = [], website, playlist } = programme
  return [
    ...fieldLine('date', date),
    ...fieldLine('starts', starts && JSON.stringify(starts)),
    ...fieldLine('ends', ends && (ends.includes('T') ? JSON.stringify(ends) : ends)),
    ...fieldLine('timeZone', timeZone && timeZone !== site.timeZone && (starts ?? ends) ? timeZone : undefined),
    ...(venue ? [{ name: 'venue', lines: ['venue:', `  name: ${localized(venue)}`] }] : []),
    ...fieldLine('organizers', organizers.length > 0 ? yamlList(organizers) : undefined),
    ...fieldLine('website', website && JSON.stringify(website)),
    ...fieldLine('playlist', playlist && JSON.stringify(playlist)),
  ]
}

/** Writes a file for everybody who has none, under any spelling, and whose biography or links are known. */
async function writePeople(people: ProgrammePerson[], into: string, report: ProgrammeReport): Promise<void> {
  const folder = path.join(into, 'people')
  const slugs = await readdir(folder).catch((): string[] => [])
  const known = new Set<string>()
  for (const slug of slugs) {
    for (const name of (await readdir(path.join(folder, slug)).catch(() => [])).filter((each) =>
      each.endsWith('.md'),
    )) {
      const text = readSourceText(await readFile(path.join(folder, slug, name)))
      if ('reason' in text) continue
      for (const spelling of [...titlesOf(text.fields.name), ...textsOf(text.fields.aliases)])
        known.add(titleKey(spelling))
    }
  }
  for (const { name, biography, links } of people) {
    if (known.has(titleKey(name))) continue
    const slug = asSlug(name)
    if (!slug || slugs.includes(slug)) {
      report.notes.push(noFolder(name))
      continue
    }
    known.add(titleKey(name))
    const lines = [
      `name: ${localized(name)}`,
      ...(links.length > 0
        ? ['links:', ...links.flatMap((url) => [`  - kind: ${linkKind(url)}`, `    url: ${JSON.stringify(url)}`])]
        : []),
    ]
    const file = path.join(folder, slug, `${guessText(biography || name).language}.md`)
    await replaceFile(file, `---\n${lines.join('\n')}\n---\n${biography ? `\n${biography.trim()}\n` : ''}`)
    report.written.push(file)
  }
}

function linkKind(url: string): string {
  const { hostname } = new URL(url)
  if (/(?:^|\.)github\.com$/.test(hostname)) return 'github'
  return /(?:^|\.)linkedin\.com$/.test(hostname) ? 'linkedin' : 'website'
}

const noStatus: InEach = {
  en: 'status: the programme does not say whether it took place; --status held says so, else npm run check asks for it',
  ko: 'status: 열렸는지 알 수 없습니다. --status held 옵션으로 알려 주지 않으면 npm run check가 물어봅니다',
}

function noFolder(name: string): InEach {
  return {
    en: `${name}: no file of content/people was written; its folder has no name from the letters a to z, or is taken`,
    ko: `${name}: content/people 파일을 만들지 않았습니다. 폴더 이름으로 쓸 로마자가 없거나 이미 있는 이름입니다`,
  }
}
