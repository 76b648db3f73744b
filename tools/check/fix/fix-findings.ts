import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { replaceFile } from '../../../lib/site/disk-files'

import { inARow, type Message, verbatim } from '../../report/message'
import type { Problem, TextEdit } from '../../report/problem'
import { shownFile } from '../../report/shown-path'
import { checkContent } from '../check-content'
import { listContentFiles } from '../files/folder'
import type { FoundFile } from '../files/places'
import type { FixedFile } from './fix-content'

/** Mending one thing may show another: a line that was no list had no items to judge. */
const mostRounds = 3

/**
 * Writes what the check says to write, in every document of a content folder where no other answer is right. A file in which the
 * check then finds more than before is put back as it was.
 */
export async function fixFindings(folder: string): Promise<FixedFile[]> {
  const files = new Map(listContentFiles(folder).files.map((file) => [shownFile(folder, file.path), file]))
  const changes = new Map<string, Message[]>()
  const refused = new Set<string>()
  let found = byFile((await checkContent(folder)).problems)
  for (let round = 0; round < mostRounds; round++) {
    const written = new Map<string, { absolute: string; before: string; changes: Message[] }>()
    for (const [name, problems] of found) {
      const file = files.get(name)
      const sure = problems.filter(({ edit }) => edit !== undefined)
      if (!file || sure.length === 0 || refused.has(name)) continue
      written.set(name, await writeEdits(folder, file, sure))
    }
    if (written.size === 0) break
    const after = byFile((await checkContent(folder)).problems)
    for (const [name, { absolute, before, changes: made }] of written) {
      const isWorse =
        (after.get(name)?.length ?? 0) >= (found.get(name)?.length ?? 0) &&
        !isReplaced(found.get(name), after.get(name))
      if (isWorse) {
        await replaceFile(absolute, before)
        refused.add(name)
      } else changes.set(name, [...(changes.get(name) ?? []), ...made])
    }
    found = refused.size > 0 ? byFile((await checkContent(folder)).problems) : after
  }
  return [...changes].map(([file, made]) => ({ file, changes: made }))
}

/** Whether nothing that was mended is still there: what is found now lies in what could not be judged before. */
function isReplaced(before: Problem[] = [], after: Problem[] = []): boolean {
  const paths = new Set(after.map(({ path: field, line }) => `${line} ${field}`))
  return before.filter(({ edit }) => edit).every(({ path: field, line }) => !paths.has(`${line} ${field}`))
}

async function writeEdits(folder: string, file: FoundFile, problems: Problem[]) {
  const absolute = path.join(folder, file.path)
  const before = await readFile(absolute, 'utf8')
  let text = before
  const changes: Message[] = []
  let free = Number.POSITIVE_INFINITY
  // From the end on, so that the offsets before stay what they are.
  for (const problem of problems.toSorted((a, b) => startOf(b) - startOf(a))) {
    const { edit } = problem
    if (!edit || edit.end > free) continue
    text = text.slice(0, edit.start) + edit.text + text.slice(edit.end)
    free = edit.start
    changes.unshift(changeOf(problem, before.slice(edit.start, edit.end), edit))
  }
  await replaceFile(absolute, text)
  return { absolute, before, changes }
}

function startOf({ edit }: Problem): number {
  return edit?.start ?? 0
}

function changeOf({ line, path: field }: Problem, was: string, { text }: TextEdit): Message {
  const place = verbatim(`${line}${field ? ` ${field}` : ''}: `)
  if (oneLine(was) === oneLine(text)) return inARow(place, changeOfSpaces(was, text))
  if (was === '') return inARow(place, { en: 'added: ', ko: '추가: ' }, verbatim(oneLine(text)))
  return inARow(place, verbatim(`${oneLine(was)} → ${oneLine(text)}`))
}

function changeOfSpaces(was: string, text: string): Message {
  if (was === '') return text.includes('\n') ? { en: 'an empty line', ko: '빈 줄' } : { en: 'a space', ko: '공백' }
  const lines = text.trim().split('\n').length
  return { en: `the spaces of ${lines === 1 ? 'a line' : `${lines} lines`}`, ko: `줄 ${lines}개의 공백` }
}

/** On one line, and not longer than a line. */
function oneLine(text: string): string {
  const line = text.trim().replace(/\s*\n\s*/g, ', ')
  return line.length > 80 ? `${line.slice(0, 79)}…` : line
}

function byFile(problems: Problem[]): Map<string, Problem[]> {
  const files = new Map<string, Problem[]>()
  for (const problem of problems) files.set(problem.file, [...(files.get(problem.file) ?? []), problem])
  return files
}

/** The changes of two steps, a file once. */
export function joinFixes(first: FixedFile[], second: FixedFile[]): FixedFile[] {
  const joined = new Map(first.map((file) => [file.file, file]))
  for (const { file, changes } of second) {
    const known = joined.get(file)
    joined.set(file, known && !known.left ? { file, changes: [...known.changes, ...changes] } : { file, changes })
  }
  return [...joined.values()].toSorted((a, b) => (a.file < b.file ? -1 : 1))
}
