import { stat } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { dayIn } from '../../lib/clock/days'
import { origin as home } from '../../lib/site/addresses'
import { replaceFile } from '../../lib/site/disk-files'
import { contentFolder, now } from '../../lib/site/environment'
import { isLanguage, languages } from '../../lib/site/languages'
import { site } from '../../site.config'
import { splitList } from '../check/front-matter/yaml'
import { authorLanguage, type InEach, inARow, say, toolLanguage } from '../report/message'
import { readAuthorNames } from './authors'
import { importBlog } from './import-blog'
import { formatProgrammes, importProgramme, isProgrammeFile, NotImported } from './programme/import-programme'
import { formatSummary, formatWhole } from './report'

/** How the command is written. */
const usage: InEach = {
  en: 'npm run import -- <folder> [--into <content folder>] [--origin https://old.example] [--permalink /blog/:year/:title/] [--authors "Name, Name"] [--split] [--collections news] [--events "categories: events"] [--status held] [--lang ko|en]\nnpm run import -- <schedule.json | calendar.ics | playlist.json> [--into <content folder>] [--event <folder in content/events>] [--status held]',
  ko: 'npm run import -- <폴더> [--into <content 폴더>] [--origin https://old.example] [--permalink /blog/:year/:title/] [--authors "이름, 이름"] [--split] [--collections news] [--events "categories: events"] [--status held] [--lang ko|en]\nnpm run import -- <schedule.json | calendar.ics | playlist.json> [--into <content 폴더>] [--event <content/events의 폴더>] [--status held]',
}

const needsBoth: InEach = {
  en: `--split: expected ko and en in "languages" of site.config.ts, found ${languages.join(', ')}; leave --split out`,
  ko: `--split: site.config.ts의 languages에 ko와 en이 있어야 하는데 ${languages.join(', ')}만 있습니다. --split을 빼고 실행해 주세요`,
}

const oneFolder: InEach = inARow(
  {
    en: 'expected the folder of one blog (Jekyll, Hugo, or Markdown files as Astro, Next and Zola have them):\n  ',
    ko: '블로그의 폴더를 하나 적어 주세요(Jekyll, Hugo, 또는 Astro, Next, Zola처럼 마크다운 파일로 된 블로그):\n  ',
  },
  usage,
)

function noFolder(folder: string): InEach {
  return {
    en: `${folder} is no folder; expected that of a blog, where its _posts or content/ is`,
    ko: `${folder}: 폴더가 아닙니다. _posts나 content/가 있는 블로그의 폴더를 적어 주세요`,
  }
}

const statuses = ['scheduled', 'held', 'cancelled', 'postponed']

function noStatus(status: string): InEach {
  return {
    en: `found --status ${status}; expected one of ${statuses.join(', ')}, of events that are over\nwrite: --status held`,
    ko: `지금: --status ${status} → 필요: 지난 행사의 상태로 ${statuses.join(', ')} 가운데 하나\n쓸 내용: --status held`,
  }
}

function nothingImported(folder: string): InEach {
  return {
    en: `nothing was imported: ${folder} has no _posts/YYYY-MM-DD-name.md, _drafts or collection of events of Jekyll, no content/ of Hugo, and no Markdown file that states a title and a day`,
    ko: `가져온 것이 없습니다. ${folder}에 Jekyll의 _posts/YYYY-MM-DD-name.md나 _drafts나 행사 모음도, Hugo의 content/도, 제목과 날짜를 적은 마크다운 파일도 없습니다`,
  }
}

/** Where all losses stand line by line, below the project. */
const wholeReport = '.moim/import-report.txt'

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
      collections: { type: 'string' },
      events: { type: 'string' },
      status: { type: 'string' },
      event: { type: 'string' },
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
  const { status: asked } = values
  if (asked !== undefined && !statuses.includes(asked)) throw new Error(say(noStatus(asked), language))
  // Passages are told apart as Korean and English: where a site lacks one, half of the text would be lost.
  if (values.split && !['ko', 'en'].every(isLanguage)) throw new Error(say(needsBoth, language))
  if (!folder || positionals.length > 1) throw new Error(say(oneFolder, language))
  const into = values.into ? path.resolve(values.into) : contentFolder()
  if (isProgrammeFile(folder)) {
    const today = dayIn(now(), site.timeZone)
    const reports = await importProgramme(folder, into, { event: values.event, status: values.status, today })
    console.log(formatProgrammes(reports, language))
    process.exit()
  }
  if (!(await stat(folder).catch(() => undefined))?.isDirectory()) throw new Error(say(noFolder(folder), language))
  const { origin, permalink, split, events, status } = values
  const report = await importBlog(folder, into, {
    home,
    origin,
    permalink,
    split,
    events,
    status,
    collections: splitList(values.collections ?? ''),
    authors: readAuthorNames(values.authors ?? '').names,
  })
  await replaceFile(path.resolve(wholeReport), `${formatWhole(report, language)}\n`)
  console.log(formatSummary(report, language, wholeReport))
  if (report.documents.length === 0) throw new Error(say(nothingImported(folder), language))
  if (report.left.some(({ isDocument }) => isDocument)) process.exitCode = 1
} catch (error) {
  if (error instanceof NotImported) console.error(say(error.reason, language))
  else console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
