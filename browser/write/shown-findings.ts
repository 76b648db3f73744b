import type { Language } from '../../lib/site/settings'
import type { WriteWords } from '../../lib/words/write'
import { say, toolLanguageOf } from '../../tools/report/message'
import type { Notice, Problem, TextEdit } from '../../tools/report/problem'
import type { DocumentParts } from './document-text'
import { type Draft, pathOf } from './draft'
import type { Fields } from './fields'
import type { ShownFinding } from './findings-list'
import type { Findings } from './known-site'

interface Surroundings {
  draft: Draft
  parts: DocumentParts | undefined
  words: WriteWords
  language: Language
  /** Whether the site has another text where this one would be. */
  isTaken: boolean
  fields: Fields
  goToBody: (line: number, column: number) => void
  goToSlug: () => void
  rewrite: (text: string) => void
}

/** What the check found, in the words of the page: each with the way to its place, and its mend where one answer is right. */
export function shownFindings(found: Findings, around: Surroundings): Record<keyof Findings, ShownFinding[]> {
  const { draft, words, isTaken, goToSlug } = around
  const own: ShownFinding[] = []
  if (isTaken) own.push({ place: words.folder, found: words.taken, go: goToSlug })
  if (draft.slug === '') own.push({ place: words.folder, found: words.folderHint, go: goToSlug })
  return {
    problems: [...own, ...found.problems.map((each) => shown(each, around))],
    notices: found.notices.map((each) => shown(each, around)),
  }
}

function shown(finding: Problem | Notice, around: Surroundings): ShownFinding {
  const { language, draft, rewrite } = around
  const tool = toolLanguageOf(language)
  const edit = 'edit' in finding ? finding.edit : undefined
  const isOwn = finding.file === `content/${pathOf(draft)}`
  return {
    ...placeOf(finding, around),
    found: say(finding.found, tool),
    ...('expected' in finding && { expected: say(finding.expected, tool) }),
    ...(finding.mend && { mend: say(finding.mend, tool) }),
    ...(isOwn && edit && { apply: () => rewrite(edited(draft.text, edit)) }),
  }
}

function edited(text: string, { start, end, text: written }: TextEdit): string {
  return text.slice(0, start) + written + text.slice(end)
}

function placeOf(
  { file, line, column, path }: Problem | Notice,
  around: Surroundings,
): Pick<ShownFinding, 'place' | 'go'> {
  const { draft, parts, words, fields, goToBody, goToSlug } = around
  if (file !== `content/${pathOf(draft)}`) return { place: file, go: goToSlug }
  const field = path ? fields.find(path) : undefined
  if (path && field) return { place: placeName(path, field), go: () => field.focus() }
  if (!parts) return { place: words.line(line), go: () => goToBody(line, column) }
  const inBody = line - parts.bodyLine + 1
  if (inBody < 1) return { place: words.elsewhere, go: goToSlug }
  return { place: words.line(inBody), go: () => goToBody(inBody, column) }
}

/** What the form calls a field, with its path in the text. */
function placeName(path: string, field: HTMLElement): string {
  const [label] =
    (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.labels : null) ?? []
  return [label?.firstChild?.textContent, path].filter(Boolean).join(' · ')
}
