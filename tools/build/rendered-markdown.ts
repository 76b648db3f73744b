import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Processor, unified } from 'unified'
import { VFile } from 'vfile'
import { markdownToHtml } from '../../lib/markdown/markdown-to-html'
import { nameSources } from '../../lib/site/name-sources'
import { buildFolders } from '../../lib/site/written-files'

/** What decides about the HTML of a text beside the text. */
const folders = ['lib/markdown', 'lib/site', 'lib/words']
const files = ['package-lock.json', 'site.config.ts']

/**
 * Sets up a unified processor as `markdownToHtml` does, but takes the HTML of a text that an earlier run has rendered from a file,
 * which holds the texts of one run by all that decides about their HTML.
 */
export function renderedMarkdown(processor: Processor): void {
  processor.use(function () {
    this.parser = (text) => ({ type: 'root', children: [], data: { text } })
    this.compiler = (tree, file) => {
      const text = tree.data && 'text' in tree.data ? String(tree.data.text) : ''
      return htmlOf(text, file)
    }
  })
}

/** The HTML of texts: of an earlier run, and of this one. */
interface Rendered {
  code: string
  known: Map<string, string>
  used: Map<string, string>
}

let rendered: Rendered | undefined

function htmlOf(text: string, file: VFile): string {
  rendered ??= open(buildFolders.renderedMarkdown)
  const { code, known, used } = rendered
  const key = createHash('sha256')
    .update(`${code}\0${nameOf(file)}\0${text}`)
    .digest('hex')
    .slice(0, 32)
  const html = known.get(key) ?? String(render(text, file))
  known.set(key, html)
  used.set(key, html)
  return html
}

function render(text: string, { data }: VFile): VFile {
  const processor = unified()
  markdownToHtml(processor as unknown as Processor)
  return processor.processSync(new VFile({ value: text, data }))
}

/** Contentlayer leaves the name of the document's file, which states its language, in `file.data.rawDocumentData`. */
function nameOf({ data: { rawDocumentData: raw } }: VFile): string {
  return typeof raw === 'object' && raw !== null && 'sourceFileName' in raw ? String(raw.sourceFileName) : ''
}

function open(file: string): Rendered {
  const used = new Map<string, string>()
  const known = read(file)
  // Where only changed documents are read, the texts of all others stay.
  process.on('exit', () => save(file, process.env.CHANGED_CONTENT ? known : used))
  return { code: nameSources(folders, files), known, used }
}

function read(file: string): Map<string, string> {
  try {
    return new Map(Object.entries<string>(JSON.parse(readFileSync(file, 'utf8'))))
  } catch {
    return new Map()
  }
}

function save(file: string, texts: ReadonlyMap<string, string>): void {
  const temporary = `${file}.${process.pid}.tmp`
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(temporary, JSON.stringify(Object.fromEntries(texts)))
  renameSync(temporary, file)
}
