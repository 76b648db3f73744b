import { stat } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { splitList } from '../lib/check/yaml-text'
import { contentFolder } from '../lib/environment'
import { importBlog } from '../lib/import/import-blog'
import { formatReport } from '../lib/import/report'
import { origin as home } from '../lib/origin'

const usage = `npm run import -- <folder> [--into <content folder>] [--origin https://old.example] [--permalink /blog/:year/:title/] [--authors "Name, Name"] [--split]`

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      into: { type: 'string' },
      origin: { type: 'string' },
      permalink: { type: 'string' },
      authors: { type: 'string' },
      split: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  const [folder] = positionals
  if (values.help) {
    console.log(usage)
    process.exit()
  }
  if (!folder || positionals.length > 1) throw new Error(`expected the folder of one Jekyll blog:\n  ${usage}`)
  if (!(await stat(folder).catch(() => undefined))?.isDirectory())
    throw new Error(`${folder} is no folder; expected that of a Jekyll blog, where its _posts is`)
  const into = values.into ? path.resolve(values.into) : contentFolder()
  const { origin, permalink, split } = values
  const report = await importBlog(folder, into, {
    home,
    origin,
    permalink,
    split,
    authors: splitList(values.authors ?? ''),
  })
  console.log(formatReport(report))
  if (report.documents.length === 0) {
    throw new Error(`nothing was imported: ${folder} has no _posts/YYYY-MM-DD-name.md, _drafts or collection of events`)
  }
  if (report.left.some(({ construct }) => construct === 'file' || construct === 'event')) process.exitCode = 1
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
