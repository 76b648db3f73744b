import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { slug } from 'github-slugger'
import { expect, test } from 'vitest'
import packageFile from '../../package.json'
import { movedGuides } from '../new/site/guides'
import { newKinds } from '../new/write-new'
import { beginnings } from '../run/beginnings'

const guides = readdirSync('.').filter((name) => name.endsWith('.md'))
const inDocs = readdirSync('docs', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'))
const files = [...guides, ...inDocs.map((name) => `docs/${name}`)]

const read = (file: string) => readFileSync(file, 'utf8')

/** Whether there is a file or folder; of content, the archive that the tests read will do, whatever a community has. */
function isThere(place: string): boolean {
  return existsSync(place) || (place.startsWith('content/') && existsSync(`e2e/archive/${place}`))
}

/** What a regular expression's first group finds, each once, sorted. */
function listFound(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, found = '']) => found))].toSorted()
}

test.each(files)('%s names only commands, files and headings that are there', (file) => {
  const text = read(file)
  expect(listFound(text, /npm run ([\w-]+)/g).filter((name) => !(name in packageFile.scripts))).toEqual([])
  expect(
    listFound(text, /npm run new -- (\w+)/g).filter((kind) => !(kind in newKinds || beginnings.includes(kind))),
  ).toEqual([])
  // Rooms of the house and their files, as far as they stand in code and have no placeholder.
  const places = listFound(text, /`((?:app|browser|components|content|docs|e2e|lib|scripts|tools)\/[\w./[\]-]*)`/g)
  expect(places.filter((place) => !isThere(place))).toEqual([])
  for (const link of listFound(text, /\]\((?!https?:|#)([^)\s]+)/g).filter((each) => !each.startsWith('photos/'))) {
    const [target = '', heading] = link.split('#')
    const linked = path.join(path.dirname(file), target)
    expect(isThere(linked), link).toBe(true)
    const headings = heading ? listFound(read(linked), /^#+ (.*)$/gm).map((title) => slug(title)) : []
    if (heading) expect(headings).toContain(heading)
  }
})

const pairs = guides.flatMap((file) => {
  const korean = file.replace(/(?<!\.ko)\.md$/, '.ko.md')
  return guides.includes(korean) && korean !== file ? [[file, korean]] : []
})

test.each(pairs)('%s and %s name the same commands', (english, korean) => {
  const commands = /(np[mx] (?:run |test|start|install|playwright |vitest )[\w-]*(?: -- \w+)?)/g
  expect(listFound(read(korean), commands)).toEqual(listFound(read(english), commands))
})

// The guides of another community name an event of its own, which the content of the tests has not.
const isOfAnother = Object.values(movedGuides).some((file) => existsSync(file))

test.skipIf(isOfAnother).each(guides)('the recap of %s starts from an event that is there', (file) => {
  const events = listFound(read(file), /--event ([a-z0-9-]+)/g)
  expect(events.filter((event) => !isThere(`content/events/${event}`))).toEqual([])
})
