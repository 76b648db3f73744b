import { randomUUID } from 'node:crypto'
import { formatWorkflowLog } from '../lib/check/annotations'
import { checkContent } from '../lib/check/check-content'
import { formatNotices } from '../lib/check/notice'
import { count, formatProblems } from '../lib/check/problem'
import { contentFolder } from '../lib/environment'

const asJson = process.argv.includes('--json')
const started = performance.now()
const { problems, notices, documents, photos } = await checkContent(contentFolder())
const milliseconds = Math.round(performance.now() - started)

if (asJson) {
  const amounts = { documents: documents.length, photos: photos.length, milliseconds }
  console.log(JSON.stringify({ problems, notices, ...amounts }, null, 2))
} else {
  const amounts = `${count(documents.length, 'document')} and ${count(photos.length, 'photograph')}`
  const passed = problems.length === 0 ? `${amounts} checked in ${milliseconds} ms` : ''
  const report = process.env.GITHUB_ACTIONS
    ? [formatWorkflowLog(problems, notices, randomUUID())]
    : [formatProblems(problems), formatNotices(notices)]
  console.log([...report, passed].filter(Boolean).join('\n\n'))
}
process.exitCode = problems.length > 0 ? 1 : 0
