import type { CheckedContent } from './check-content'
import type { Notice } from './notice'
import type { Problem } from './problem'
import { say, type ToolLanguage } from './said'

/** What the check says, for programs: problems and notices in one language, the amounts, and the milliseconds it took. */
export function reportJson(checked: CheckedContent, milliseconds: number, language: ToolLanguage): string {
  const { documents, photos } = checked
  const problems = checked.problems.map((each) => problemIn(each, language))
  const notices = checked.notices.map((each) => noticeIn(each, language))
  const report = { problems, notices, documents: documents.length, photos: photos.length, milliseconds }
  return JSON.stringify(report, null, 2)
}

function problemIn({ found, expected, mend, ...place }: Problem, language: ToolLanguage) {
  const said = { found: say(found, language), expected: say(expected, language) }
  return { ...place, ...said, ...(mend && { mend: say(mend, language) }) }
}

function noticeIn({ found, mend, ...place }: Notice, language: ToolLanguage) {
  return { ...place, found: say(found, language), mend: say(mend, language) }
}
