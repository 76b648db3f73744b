import { randomUUID } from 'node:crypto'
import { parseArgs } from 'node:util'
import { runReader } from '../lib/build/command'
import { places } from '../lib/build/places'
import { formatWorkflowLog } from '../lib/check/annotations'
import { type CheckedContent, checkContent } from '../lib/check/check-content'
import { reportJson } from '../lib/check/json-report'
import { formatNotices } from '../lib/check/notice'
import { count, formatProblems } from '../lib/check/problem'
import { say, type ToolLanguage } from '../lib/check/said'
import { toolLanguage } from '../lib/check/tool-language'
import { contentFolder } from '../lib/environment'
import { fixContent, reportFixes } from '../lib/fix/fix-content'
import { cleanFolder, summarise } from '../lib/photos/clean-folder'

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
  const tell = options.json ? console.error : console.log
  if (options.fix) tell(reportFixes(await fixContent(contentFolder()), language))
  if (options.photos) {
    const report = await cleanFolder(contentFolder(), [], (line) => tell(say(line, language)))
    tell(say(summarise(report), language))
  }
  const started = performance.now()
  const checked = await checkContent(contentFolder(), places)
  const milliseconds = Math.round(performance.now() - started)
  console.log(options.json ? reportJson(checked, milliseconds, language) : report(checked, milliseconds, language))
  if (checked.problems.length > 0) process.exitCode = 1
})

function report(checked: CheckedContent, milliseconds: number, language: ToolLanguage): string {
  const { problems, notices, documents, photos } = checked
  const passed = {
    en: `${count(documents.length, 'document')} and ${count(photos.length, 'photograph')} checked in ${milliseconds} ms`,
    ko: `문서 ${documents.length}개와 사진 ${photos.length}장을 ${milliseconds} ms 동안 검사했습니다`,
  }
  const told = process.env.GITHUB_ACTIONS
    ? [formatWorkflowLog(problems, notices, randomUUID(), language)]
    : [formatProblems(problems, language), formatNotices(notices, language)]
  return [...told, problems.length === 0 && say(passed, language)].filter(Boolean).join('\n\n')
}
