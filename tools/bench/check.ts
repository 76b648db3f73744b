import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { parse } from 'yaml'
import { htmlOf } from '../../e2e/fixture/site-documents'
import { treeOf } from '../../lib/markdown/html-tree'
import { markdownCopy } from '../../lib/markdown/markdown-copy'
import { contentFolder } from '../../lib/site/environment'
import { hostileMarkdown } from '../check/body/hostile-markdown-fixture'
import { judgeForParser } from '../check/body/parser-limits'
import { checkContent } from '../check/check-content'
import { formatProblem } from '../report/problem'

const markdown = unified().use(remarkParse).freeze()

/**
 * Prints how long the check takes for the content folder copied until it has so many documents, each copy with names
 * of its own, beside parsing the same files with `yaml` and `mdast-util-from-markdown` alone: in seconds by the clock, and of
 * the processor, which tells more where others use the machine too.
 */
export async function benchCheck(documents: number): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'moim-bench-'))
  try {
    const texts = await multiply(contentFolder(), folder, documents)
    const parsing = await timed(async () => {
      for (const file of texts) parseAlone(await readFile(file, 'utf8'))
    })
    const checking = await timed(async () => {
      const { problems, notices } = await checkContent(folder)
      for (const problem of problems.slice(0, 3)) console.log(formatProblem(problem, 'en'))
      console.log(`  ${problems.length} problems, ${notices.length} notices`)
    })
    console.log(`${texts.length} documents: check ${shown(checking)}; parsing alone ${shown(parsing)}`)
    console.log(`  ratio ${(checking.processor / parsing.processor).toFixed(2)}`)
  } finally {
    await rm(folder, { recursive: true })
  }
}

// A long recap.
const hostileSize = 50_000

/**
 * Prints for each kind of hostile Markdown, of 50 KB and of four times as much, the milliseconds of the processor that the check
 * takes, and, where it passes, its HTML, the tree that pages are made of and its Markdown copy: four times as many for four
 * times the text is linear.
 */
export async function benchHostileMarkdown(): Promise<void> {
  await durationsOf('Words with *emphasis* and [a link](https://a.example).\n\n'.repeat(500))
  for (const [name, write] of Object.entries(hostileMarkdown)) {
    const [one, four] = [await durationsOf(write(hostileSize)), await durationsOf(write(4 * hostileSize))]
    console.log(`${JSON.stringify(name)}: ${one}; of four times as much ${four}`)
  }
}

async function durationsOf(body: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'moim-bench-'))
  try {
    const file = path.join(folder, 'posts/post/en.md')
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, `---\ntitle: T\ndate: 2026-01-01\nauthors: [Amy Kim]\nsummary: S\n---\n${body}`)
    const check = await timed(async () => void (await checkContent(folder)))
    const isRefused = judgeForParser({ file, text: body }, 0) !== undefined
    const page = new URL('https://moim.example/')
    const html = isRefused ? undefined : await timed(async () => void treeOf(htmlOf(body)))
    const copy = isRefused
      ? undefined
      : await timed(async () => void markdownCopy(body, { page, photo: () => undefined }, []))
    const made = html && copy ? `HTML ${Math.round(html.processor)}, copy ${Math.round(copy.processor)}` : 'refused'
    return `check ${Math.round(check.processor)} ms, ${made}`
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Copies the documents of a content folder into another one, again and again, and answers the texts there. */
async function multiply(from: string, to: string, wanted: number): Promise<string[]> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
  const sources = await Promise.all(
    files.map(async ({ parentPath, name }) => ({
      parentPath,
      name,
      text: await readFile(path.join(parentPath, name), 'utf8'),
    })),
  )
  const slugs = [...new Set(sources.map(({ parentPath }) => path.basename(parentPath)))].filter(
    (slug) => slug !== 'about',
  )
  const known: Known = {
    slugs: new RegExp(`(?<![\\w-])(${slugs.join('|')})(?![\\w-])`, 'g'),
    people: oneOf(new Set(sources.flatMap(({ text }) => listNames(text)))),
  }
  const texts: string[] = []
  // Each copy whole, so that everything a document refers to is there.
  for (let copy = 0; texts.length < wanted; copy++) {
    for (const { parentPath, name, text } of sources) {
      const below = path.relative(from, parentPath)
      const folder = path.join(to, copy === 0 ? below : `${below}-${copy}`)
      await cp(parentPath, folder, { recursive: true, filter: (file) => !file.endsWith('.md') })
      const file = path.join(folder, name)
      await writeFile(file, copy === 0 ? text : varied(text, copy, known))
      texts.push(file)
    }
  }
  return texts
}

/** What every copy has to call otherwise. */
interface Known {
  slugs: RegExp
  people: RegExp
}

/** A document of another copy: references within the copy, other videos, other old addresses, other people. */
function varied(text: string, copy: number, { slugs, people }: Known): string {
  const letters = copy.toString(36).padStart(4, '_')
  return text
    .replace(/(youtubeId: ["']?)[\w-]{4}/g, `$1${letters}`)
    .replace(/^( {2}- \/.*)\/$/gm, `$1-${copy}/`)
    .replace(slugs, `$1-${copy}`)
    .replace(people, (name) => (/[가-힣]$/.test(name) ? `${name}${inHangul(copy)}` : `${name} ${inLatin(copy)}`))
}

/** The people that a document names in its front matter. */
function listNames(text: string): string[] {
  const lines = text.match(/^ *(?:name|aliases|authors|speakers): (?:\[.*\]|\{.*\})$/gm) ?? []
  return lines.flatMap((line) => Object.values<unknown>(parse(line.trim())).flatMap((value) => textsIn(value)))
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

function oneOf(names: Iterable<string>): RegExp {
  const longestFirst = [...names].sort((a, b) => b.length - a.length)
  return new RegExp(longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g')
}

// A prime number apart, so that the names of two copies do not resemble each other.
const apart = 7919

function inHangul(copy: number): string {
  const syllables = 11_172
  return String.fromCodePoint(...[copy, copy + apart].map((each) => 0xac00 + ((each * apart) % syllables)))
}

function inLatin(copy: number): string {
  const word = [...(copy * apart).toString(8)].map((digit) => 'aleiround'[Number(digit)]).join('')
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`
}

function parseAlone(text: string): void {
  const [, frontMatter = '', body = ''] = /^---\n([\s\S]*?)\n?---\n([\s\S]*)$/.exec(text) ?? []
  parse(frontMatter)
  markdown.parse(body)
}

/** In milliseconds. */
interface Duration {
  clock: number
  processor: number
}

async function timed(work: () => Promise<void>): Promise<Duration> {
  const [started, used] = [performance.now(), process.cpuUsage()]
  await work()
  const { user, system } = process.cpuUsage(used)
  return { clock: performance.now() - started, processor: (user + system) / 1000 }
}

function shown({ clock, processor }: Duration): string {
  return `${(clock / 1000).toFixed(1)} s (${(processor / 1000).toFixed(1)} s of the processor)`
}
