import { stat } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { say } from '../lib/check/said'
import { toolLanguage } from '../lib/check/tool-language'
import { splitList } from '../lib/check/yaml-text'
import { authorLanguage, contentFolder } from '../lib/environment'
import { importBlog } from '../lib/import/import-blog'
import { formatReport } from '../lib/import/report'
import { noFolder, nothingImported, oneFolder, usage } from '../lib/import/usage'
import { origin as home } from '../lib/origin'

let language = authorLanguage()
try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      into: { type: 'string' },
      origin: { type: 'string' },
      permalink: { type: 'string' },
      authors: { type: 'string' },
      split: { type: 'boolean' },
      lang: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  language = toolLanguage(values.lang, process.env)
  const [folder] = positionals
  if (values.help) {
    console.log(say(usage, language))
    process.exit()
  }
  if (!folder || positionals.length > 1) throw new Error(say(oneFolder, language))
  if (!(await stat(folder).catch(() => undefined))?.isDirectory()) throw new Error(say(noFolder(folder), language))
  const into = values.into ? path.resolve(values.into) : contentFolder()
  const { origin, permalink, split } = values
  const report = await importBlog(folder, into, {
    home,
    origin,
    permalink,
    split,
    authors: splitList(values.authors ?? ''),
  })
  console.log(formatReport(report, language))
  if (report.documents.length === 0) throw new Error(say(nothingImported(folder), language))
  if (report.left.some(({ isDocument }) => isDocument)) process.exitCode = 1
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
