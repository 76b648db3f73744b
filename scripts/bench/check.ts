import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { parse } from 'yaml'
import { checkContent } from '../../lib/check/check-content'
import { contentFolder } from '../../lib/environment'

const markdown = unified().use(remarkParse).freeze()

/**
 * Prints how long the check takes for the content folder copied until it has so many documents, each copy with names and days
 * of its own, beside parsing the same files with `yaml` and `mdast-util-from-markdown` alone.
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
      console.log(`  ${problems.length} problems, ${notices.length} notices`)
    })
    const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`
    console.log(`${texts.length} documents: check ${seconds(checking)}, parsing alone ${seconds(parsing)}`)
    console.log(`  ratio ${(checking / parsing).toFixed(2)}`)
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Copies the documents of a content folder into another one, again and again, and answers the texts there. */
async function multiply(from: string, to: string, wanted: number): Promise<string[]> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true })
  const sources = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
  const slugs = [...new Set(sources.map(({ parentPath }) => path.basename(parentPath)))].filter(
    (slug) => slug !== 'about',
  )
  const known = new RegExp(`(?<![\\w-])(${slugs.join('|')})(?![\\w-])`, 'g')
  const texts: string[] = []
  for (let copy = 0; texts.length < wanted; copy++) {
    for (const { parentPath, name } of sources) {
      if (texts.length === wanted) break
      const below = path.relative(from, parentPath)
      const folder = path.join(to, copy === 0 ? below : `${below}-${copy}`)
      await cp(parentPath, folder, { recursive: true, filter: (file) => !file.endsWith('.md') })
      const file = path.join(folder, name)
      const text = await readFile(path.join(parentPath, name), 'utf8')
      await writeFile(file, copy === 0 ? text : varied(text, copy, known))
      texts.push(file)
    }
  }
  return texts
}

/** A document of another copy: references within the copy, other videos, other old addresses, other people. */
function varied(text: string, copy: number, known: RegExp): string {
  const letters = copy.toString(36).padStart(4, '_')
  return text
    .replace(/(youtubeId: ["']?)[\w-]{4}/g, `$1${letters}`)
    .replace(/^( {2}- \/.*)\/$/gm, `$1-${copy}/`)
    .replace(known, `$1-${copy}`)
    .replace(/^(name: .*?: )([^,}]*)/gm, `$1$2 ${copy}`)
}

function parseAlone(text: string): void {
  const [, frontMatter = '', body = ''] = /^---\n([\s\S]*?)\n?---\n([\s\S]*)$/.exec(text) ?? []
  parse(frontMatter)
  markdown.parse(body)
}

async function timed(work: () => Promise<void>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}
