import type { Language } from '../../lib/site/languages'
import { guideLanguage } from '../../lib/site/settings'
import type { WriteWords } from '../../lib/words/write'
import { asFolderName } from '../../tools/check/files/name-forms'
import { say } from '../../tools/report/message'
import type { Notice, Problem, TextEdit } from '../../tools/report/problem'
import type { DocumentParts } from './document-text'
import { type Draft, folderOf, pathOf } from './draft'
import type { ShownFinding, ShownFindings } from './findings-list'
import { type Fields, partsOf } from './form/fields'
import type { FieldPath } from './form/single-control'
import type { KnownSite } from './known-site'

interface Surroundings {
  draft: Draft
  parts: DocumentParts | undefined
  words: WriteWords
  language: Language
  fields: Fields
  /** Whether somebody has come to a field, so that it is told where it is empty. */
  isVisited: (field: HTMLElement | undefined) => boolean
  goToBody: (line: number, column: number) => void
  slug: HTMLElement
  rewrite: (text: string) => void
  /** Gives the folder of the draft another name. */
  rename: (slug: string) => void
}

/** What the check finds in a draft, in the words of the page: each with the way to its place, and its mend where one answer is right. */
export function shownFindings(site: KnownSite, around: Surroundings): ShownFindings {
  const { draft, words, slug, isVisited } = around
  const path = pathOf(draft)
  const photos = draft.photos.map(({ name }) => `${folderOf(draft)}/photos/${name}`)
  const found = site.judge({ texts: { [path]: draft.text }, photos })
  const isTaken = draft.published === undefined && site.has(path)
  const own: ShownFinding[] = []
  if (isTaken) own.push({ place: words.folder, found: words.taken, go: () => slug.focus() })
  if (draft.slug === '' && isVisited(slug))
    own.push({ place: words.folder, found: words.folderHint, go: () => slug.focus() })
  const waiting = found.problems.filter((each) => isWaiting(each, around))
  const problems = found.problems.filter((each) => !waiting.includes(each))
  return {
    problems: [...own, ...problems.map((each) => shown(each, around))],
    notices: found.notices.map((each) => shown(each, around)),
    waiting: waiting.length,
  }
}

/** Whether a problem is of a field that is empty because nobody has come to it yet. */
function isWaiting({ file, path }: Problem, { draft, parts, fields, isVisited }: Surroundings): boolean {
  if (file !== `content/${pathOf(draft)}` || !parts || !path) return false
  return valueAt(parts.values, partsOf(path)) === undefined && !isVisited(fields.find(path))
}

function valueAt(value: unknown, path: FieldPath): unknown {
  const [name, ...rest] = path
  if (name === undefined) return value
  const part =
    typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(String(name)) : undefined
  return part === undefined ? undefined : valueAt(part, rest)
}

function shown(finding: Problem | Notice, around: Surroundings): ShownFinding {
  const { language, draft, words, rewrite, rename } = around
  const tool = guideLanguage(language)
  const edit = 'edit' in finding ? finding.edit : undefined
  const isOwn = finding.file === `content/${pathOf(draft)}`
  const said = {
    found: say(finding.found, tool),
    ...('expected' in finding && { expected: say(finding.expected, tool) }),
  }
  // What would be a command in a terminal is another name in the form.
  const name = finding.file === `content/${folderOf(draft)}` ? asFolderName(draft.slug) : undefined
  if (name)
    return { ...said, place: words.folder, mend: name, go: () => around.slug.focus(), apply: () => rename(name) }
  return {
    ...said,
    ...placeOf(finding, around),
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
  const { draft, parts, words, fields, goToBody, slug } = around
  const goToSlug = () => slug.focus()
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
