import { existsSync, readdirSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { favicon, icons, markFile } from '../../../lib/site/icons'
import type { Colour, SiteConfig } from '../../../lib/site/settings'
import { buildFolders } from '../../../lib/site/written-files'
import { drawIcons } from '../../icons/draw-icons'
import type { ToolLanguage } from '../../report/message'
import type { NewFile } from '../questions'
import { linkGuide, movedGuides, moveGuide, writeReadme } from './guides'
import { writeSettings } from './settings-text'

/** People around the one who speaks. */
const mark = (colour: Colour) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" fill="${colour}"><circle cx="16" cy="10.5" r="5.5"/><circle cx="3.5" cy="13.5" r="3.3"/><circle cx="7.2" cy="22.3" r="3.3"/><circle cx="16" cy="26" r="3.3"/><circle cx="24.8" cy="22.3" r="3.3"/><circle cx="28.5" cy="13.5" r="3.3"/></svg>\n`

const settings = 'site.config.ts'
const guides = ['CONTRIBUTING.md', 'CONTRIBUTING.ko.md']

/** What of another community would be gone: its settings, its mark, its guides, and every folder of documents with how many there are. */
export function listReplaced(content: string): string[] {
  const files = [settings, path.join(buildFolders.public, markFile)].filter((file) => existsSync(file))
  const kinds = existsSync(content) ? readdirSync(content, { withFileTypes: true }) : []
  const folders = kinds.map((kind) => {
    const amount = kind.isDirectory() ? ` (${readdirSync(path.join(content, kind.name)).length})` : ''
    return path.join(path.relative('.', content), kind.name) + amount
  })
  const moved = Object.entries(movedGuides).flatMap(([from, to]) =>
    existsSync(from) ? (existsSync(to) ? from : `${from} → ${to}`) : [],
  )
  return [...files, ...moved, ...folders]
}

/** A site as it is asked for. */
export interface NewSite {
  site: SiteConfig
  /** Its first event, and its day, YYYY-MM-DD. */
  event: { title: string; date: string }
  today: string
  /** Of the README: what the tools speak. */
  language: ToolLanguage
}

/** Writes a community's settings, mark, icons, first page, first event and README; what was there of another is gone. Answers the event. */
export async function writeSite(content: string, { site, event, today, language }: NewSite): Promise<NewFile> {
  await rm(content, { recursive: true, force: true })
  await writeFile(settings, writeSettings(site))
  await writeMark(site.colours.accent.light, site.colours.paper.light)
  // The settings are read as the module is loaded.
  const { writeFirstContent } = await import('./first-content')
  const first = await writeFirstContent(content, event.title, event.date, today)
  await moveGuides(path.posix.basename(path.posix.dirname(first.path)))
  await writeFile('README.md', writeReadme(site, language))
  return first
}

async function writeMark(colour: Colour, paper: Colour): Promise<void> {
  await mkdir(buildFolders.public, { recursive: true })
  for (const file of [favicon, ...icons.map((icon) => icon.file)])
    await rm(path.join(buildFolders.public, file), { force: true })
  await writeFile(path.join(buildFolders.public, markFile), mark(colour))
  for (const { file, bytes } of await drawIcons(Buffer.from(mark(colour)), paper))
    await writeFile(path.join(buildFolders.public, file), bytes)
}

/** The README of Moim goes to `docs/`, unless it is there already. */
async function moveGuides(event: string): Promise<void> {
  for (const [from, to] of Object.entries(movedGuides)) {
    if (existsSync(to) || !existsSync(from)) continue
    await writeFile(to, linkGuide(moveGuide(await readFile(from, 'utf8')), event))
    await rm(from)
  }
  for (const guide of guides.filter((file) => existsSync(file)))
    await writeFile(guide, linkGuide(await readFile(guide, 'utf8'), event))
}
