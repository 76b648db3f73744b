import { checkContent } from '../lib/check/check-content'
import { count, formatProblems } from '../lib/check/problem'
import { contentFolder } from '../lib/environment'

const asJson = process.argv.includes('--json')
const started = performance.now()
const { problems, documents, photos } = await checkContent(contentFolder())
const milliseconds = Math.round(performance.now() - started)

if (asJson) {
  console.log(JSON.stringify({ problems, documents: documents.length, photos: photos.length, milliseconds }, null, 2))
} else if (problems.length > 0) {
  console.log(formatProblems(problems))
} else {
  console.log(
    `${count(documents.length, 'document')} and ${count(photos.length, 'photograph')} checked in ${milliseconds} ms`,
  )
}
process.exitCode = problems.length > 0 ? 1 : 0
