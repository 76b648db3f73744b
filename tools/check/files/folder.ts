import { closeSync, constants, lstatSync, openSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { contentFolder } from '../../../lib/site/environment'
import { run } from '../../report/mend'
import type { InEach, Message } from '../../report/message'
import { type Problem, problemOf } from '../../report/problem'
import { shownPath } from '../../report/shown-path'
import type { FoundFile } from './places'

/**
 * Every regular file below a folder, in no particular order. A symbolic link is a problem and is never followed, because
 * it could lead anywhere; so is anything that is neither file nor folder. Hidden files are nobody's content, and left out
 * unless `hidden` asks for them.
 */
export function listContentFiles(folder: string, { hidden = false } = {}): { files: FoundFile[]; problems: Problem[] } {
  const files: FoundFile[] = []
  const problems: Problem[] = []

  function enter(below: string): void {
    const absolute = path.join(folder, below)
    try {
      for (const name of readdirSync(absolute)) look(below ? `${below}/${name}` : name)
    } catch (error) {
      problems.push(unreadable(absolute, error, { en: 'a folder that can be read', ko: '읽을 수 있는 폴더' }))
    }
  }

  function look(relative: string): void {
    const absolute = path.join(folder, relative)
    try {
      const state = lstatSync(absolute)
      if (state.isSymbolicLink()) problems.push(refused(absolute, { en: 'a symbolic link', ko: '심볼릭 링크' }))
      else if (!hidden && path.basename(relative).startsWith('.')) return
      else if (state.isDirectory()) enter(relative)
      else if (state.isFile()) files.push({ path: relative, size: state.size })
      else problems.push(refused(absolute, neither))
    } catch (error) {
      problems.push(unreadable(absolute, error, readableFile))
    }
  }

  enter('')
  return { files, problems }
}

const neither: InEach = { en: 'something that is neither a file nor a folder', ko: '파일도 폴더도 아닌 것' }

function refused(absolute: string, found: Message): Problem {
  return problemOf(shownPath(absolute), { found, expected: { en: 'the file itself', ko: '파일 자체' } })
}

export const readableFile: InEach = { en: 'a file that can be read', ko: '읽을 수 있는 파일' }
export const readablePhotograph: InEach = { en: 'a photograph that can be read', ko: '읽을 수 있는 사진' }

/** The problem of a file or folder that the system does not let us read. */
export function unreadable(absolute: string, error: unknown, expected: Message): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
  const found =
    code === 'ENOENT'
      ? { en: 'nothing there (ENOENT)', ko: '없음(ENOENT)' }
      : { en: `nothing readable (${code})`, ko: `읽을 수 없음(${code})` }
  // A content folder that is not there yet is made by the first document.
  const isFirst = code === 'ENOENT' && path.resolve(absolute) === contentFolder()
  return problemOf(shownPath(absolute), { found, expected, ...(isFirst && { mend: run('npm run new -- event') }) })
}

/**
 * The bytes of a file, whose last part of the path is no symbolic link. It waits for the file: to have several files read at
 * once costs more of the processor than to read them, and that is what the check waits for. Throws as the system does.
 */
export function readBytes(absolute: string): Buffer {
  const file = openSync(absolute, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
  try {
    return readFileSync(file)
  } finally {
    closeSync(file)
  }
}
