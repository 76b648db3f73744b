import { isUtf8 } from 'node:buffer'
import { constants, existsSync } from 'node:fs'
import { readFile, rename } from 'node:fs/promises'
import path from 'node:path'
import { kinds } from '../../../lib/model/kinds'
import { PhotoList } from '../../../lib/model/photo-list'
import { replaceFile } from '../../../lib/site/disk-files'
import { inEach, type Message, say, type ToolLanguage } from '../../report/message'
import { printable, verdict } from '../../report/problem'
import { shownFile } from '../../report/shown-path'
import { listContentFiles } from '../files/folder'
import { type ContentPlace, type FoundFile, sortPlaces } from '../files/places'
import { readLanguage } from '../read-files'
import { fixDocument, fixYamlFile } from './fix-text'

export interface FixedFile {
  /** As problems name it. */
  file: string
  /** What was changed; empty in a file that was left alone. */
  changes: Message[]
  /** Why it was left alone. */
  left?: Message
}

// As the content check: what is longer keeps a parser busy.
const largestText = 1_000_000

/**
 * Mends everything in the texts of a content folder that has one right answer: names and texts in Unicode form NFC, no byte
 * order mark, line feeds, no space at the ends of lines, one line feed at the end, keys in the order of the model. A file that
 * cannot be parsed is left as it is. A second run changes nothing. Photographs are not touched, and no link is followed.
 */
export async function fixContent(folder: string): Promise<FixedFile[]> {
  const renamed = await fixNames(folder, listContentFiles(folder).files)
  const { places } = sortPlaces(listContentFiles(folder).files, (file) => readLanguage(folder, file))
  const fixed: FixedFile[] = renamed.map(({ from, to, isDone }) => ({
    file: shownFile(folder, from),
    changes: isDone ? [{ en: 'name in Unicode form NFC', ko: '이름의 유니코드 정규화(NFC)' }] : [],
    ...(!isDone && { left: taken(shownFile(folder, to)) }),
  }))
  for (const place of places) {
    if (place.is === 'photo') continue
    const file = await fixFile(folder, place)
    if (file.changes.length > 0 || file.left) fixed.push(file)
  }
  return fixed.toSorted((a, b) => (a.file < b.file ? -1 : 1))
}

function taken(name: string): Message {
  return { en: `${name} is there already`, ko: `${name} 파일이 이미 있습니다` }
}

async function fixFile(folder: string, place: ContentPlace): Promise<FixedFile> {
  const file = shownFile(folder, place.file.path)
  const leave = (left: Message): FixedFile => ({ file, changes: [], left })
  if (place.file.size > largestText) return leave({ en: 'too long', ko: '너무 긴 파일입니다' })
  const absolute = path.join(folder, place.file.path)
  const bytes = await readFile(absolute, { flag: constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) })
  if (!isUtf8(bytes)) return leave({ en: 'not UTF-8', ko: 'UTF-8이 아닙니다' })
  const raw = bytes.toString('utf8')
  const fixed = place.is === 'document' ? fixDocument(file, raw, kinds[place.kind]) : fixYamlFile(file, raw, PhotoList)
  if ('problem' in fixed) {
    const { line, column, ...judged } = fixed.problem
    return leave(inEach((language) => `${line}:${column} ${verdict(judged)[language]}`))
  }
  if (fixed.text !== raw) await replaceFile(absolute, fixed.text)
  return { file, changes: fixed.text === raw ? [] : fixed.changes }
}

/** What a run changed and what it left, a line a file. */
export function reportFixes(fixed: FixedFile[], language: ToolLanguage): string {
  const lines = fixed.map(({ file, changes, left }) =>
    left
      ? say(
          { en: `${file}: left as it is: ${say(left, 'en')}`, ko: `${file}: 그대로 둠: ${say(left, 'ko')}` },
          language,
        )
      : `${file}: ${changes.map((change) => say(change, language)).join(', ')}`,
  )
  const changed = fixed.filter(({ left }) => !left).length
  const total = {
    en: changed === 0 ? 'nothing to mend' : `${changed} ${changed === 1 ? 'file' : 'files'} mended`,
    ko: changed === 0 ? '고칠 것이 없습니다' : `파일 ${changed}개를 고쳤습니다`,
  }
  return [...lines, say(total, language)].map(printable).join('\n')
}

/** A file or folder whose name was put into Unicode form NFC, or could not be, because another has that name. */
interface RenamedFile {
  /** Relative to the content folder. */
  from: string
  to: string
  isDone: boolean
}

/** Puts the names of files and folders into Unicode form NFC, the innermost first. */
async function fixNames(folder: string, files: FoundFile[]): Promise<RenamedFile[]> {
  const paths = new Set(files.flatMap((file) => prefixes(file.path)))
  const renamed: RenamedFile[] = []
  for (const from of [...paths].toSorted((a, b) => depth(b) - depth(a) || (a < b ? -1 : 1))) {
    const to = path.posix.join(path.posix.dirname(from), path.posix.basename(from).normalize('NFC'))
    if (to === from) continue
    // On disks that take both for one name the file may be moved onto itself.
    const isDone = !paths.has(to) && !existsSync(path.join(folder, to))
    if (isDone) await rename(path.join(folder, from), path.join(folder, to))
    renamed.push({ from, to, isDone })
  }
  return renamed
}

function prefixes(file: string): string[] {
  const segments = file.split('/')
  return segments.map((_, index) => segments.slice(0, index + 1).join('/'))
}

function depth(file: string): number {
  return file.split('/').length
}
