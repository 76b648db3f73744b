import { appendFile } from 'node:fs/promises'
import { contentFolder } from '../../lib/site/environment'
import { site } from '../../site.config'
import { addEvent } from './add-event'

// Turns the answers of the form "Announce an event", in ISSUE_BODY, into a file of the content folder.
try {
  const { slug, path, text } = await addEvent(process.env.ISSUE_BODY ?? '', contentFolder(), site.timeZone)
  const { GITHUB_OUTPUT: outputs } = process.env
  if (outputs) await appendFile(outputs, `slug=${slug}\nfile=${path}\n`)
  console.log(`wrote ${path}, ${text.length} characters`)
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
