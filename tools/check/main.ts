import { randomUUID } from 'node:crypto'
import { parseArgs } from 'node:util'
import { contentFolder } from '../../lib/site/environment'
import { buildFolders } from '../../lib/site/written-files'
import { cleanFolder, summarise } from '../photos/clean-folder'
import { formatWorkflowLog } from '../report/annotations'
import { runReader } from '../report/command'
import { say, type ToolLanguage, toolLanguage } from '../report/message'
import { formatNotices, formatProblems, type Notice, type Problem, quantity } from '../report/problem'
import { type CheckedContent, checkContent } from './check-content'
import { fixContent, reportFixes } from './fix/fix-content'
import { fixFindings, joinFixes } from './fix/fix-findings'

/** What the check says, for programs: problems and notices in one language, the amounts, and the milliseconds it took. */
function reportJson(checked: CheckedContent, milliseconds: number, language: ToolLanguage): string {
  const { documents, photos } = checked
  const problems = checked.problems.map((each) => problemIn(each, language))
  const notices = checked.notices.map((each) => noticeIn(each, language))
  const report = { problems, notices, documents: documents.length, photos: photos.length, milliseconds }
  return JSON.stringify(report, null, 2)
}

function problemIn({ found, expected, mend, edit: _, ...place }: Problem, language: ToolLanguage) {
  const texts = { found: say(found, language), expected: say(expected, language) }
  return { ...place, ...texts, ...(mend && { mend: say(mend, language) }) }
}

function noticeIn({ found, mend, ...place }: Notice, language: ToolLanguage) {
  return { ...place, found: say(found, language), mend: say(mend, language) }
}

// Judges the content folder: check [--fix [--photos]] [--json] [--lang ko|en]; --fix first mends what has one right answer. On GitHub the problems also stand on the lines of a pull request.
await runReader(async () => {
  const { values: options } = parseArgs({
    options: {
      fix: { type: 'boolean' },
      photos: { type: 'boolean' },
      json: { type: 'boolean' },
      lang: { type: 'string' },
    },
  })
  const language = toolLanguage(options.lang, process.env)
  if (options.photos && !options.fix) throw new Error('--photos: expected --fix before it')
  // The report of --json is all that its reader can take.
  const print = options.json ? console.error : console.log
  if (options.fix) {
    const forms = await fixContent(contentFolder())
    print(reportFixes(joinFixes(forms, await fixFindings(contentFolder())), language))
  }
  if (options.photos) {
    const report = await cleanFolder(contentFolder(), [], (line) => print(say(line, language)))
    print(say(summarise(report), language))
  }
  const started = performance.now()
  const checked = await checkContent(contentFolder(), buildFolders)
  const milliseconds = Math.round(performance.now() - started)
  console.log(options.json ? reportJson(checked, milliseconds, language) : report(checked, milliseconds, language))
  if (checked.problems.length > 0) process.exitCode = 1
})

function report(checked: CheckedContent, milliseconds: number, language: ToolLanguage): string {
  const { problems, notices, documents, photos } = checked
  const passed = {
    en: `${quantity(documents.length, 'document')} and ${quantity(photos.length, 'photograph')} checked in ${milliseconds} ms`,
    ko: `문서 ${documents.length}개와 사진 ${photos.length}장을 ${milliseconds} ms 동안 검사했습니다`,
  }
  const parts = process.env.GITHUB_ACTIONS
    ? [formatWorkflowLog(problems, notices, randomUUID(), language)]
    : [formatProblems(problems, language), formatNotices(notices, language)]
  return [...parts, problems.length === 0 && say(passed, language)].filter(Boolean).join('\n\n')
}
