import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { site as first } from '../../site.config'
import { archive } from '../archive/archive'
import { site as second } from './site.config'

/** Names of folders that any community may have. */
const anybodys = ['about']

/** What would tell of the first community on a page of the second, in lower case. */
export function listMarks(): string[] {
  const { name, shortName, description, url, repository, registration, links, timeZone } = first
  const words = [...Object.values(name), ...Object.values(description), shortName, timeZone]
  const addresses = [url, repository, registration ?? [], ...links.map((link) => link.url)]
    .flat()
    .map((each) => new URL(each))
  const hosts = addresses.map(({ host }) => host).filter((host) => host !== 'github.com')
  const folders = readdirSync(archive.content).flatMap((kind) => readdirSync(join(archive.content, kind)))
  const others = new Set(listColours(second.colours))
  const marks = [
    ...['pytorch', '파이토치', ...words].flatMap((text) => [text, encodeURIComponent(text)]),
    ...hosts,
    ...folders.filter((folder) => !anybodys.includes(folder)),
    ...listColours(first.colours).filter((colour) => !others.has(colour)),
  ]
  return [...new Set(marks.map((mark) => mark.toLowerCase()))]
}

function listColours(colours: typeof first.colours): string[] {
  return Object.values(colours).flatMap(({ light, dark }) => [light, dark])
}

/** The check, which the page for writing brings along, knows that Korean time is that of Seoul, whoever the community is. */
const knowledge = /\/moim-write-[\w-]+\.js: asia\/seoul$/

/** Every file of a folder that carries one of the marks in its bytes or its name: `file: mark`. */
export function findTraces(folder: string, marks: readonly string[]): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return files.flatMap((entry) => {
    const file = join(entry.parentPath ?? entry.path, entry.name)
    const text = `${file}\n${readFileSync(file)}`.toLowerCase()
    const traces = marks.filter((mark) => text.includes(mark)).map((mark) => `${file}: ${mark}`)
    return traces.filter((trace) => !knowledge.test(trace))
  })
}
