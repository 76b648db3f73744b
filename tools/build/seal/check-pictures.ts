import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { isPictureFile, listTelling } from '../../picture/metadata'
import type { SealProblem } from './problem'
import { mapConcurrently } from './publish'

/** The pictures among some files of the export that tell more than they show: where, when, by whom, with which camera. */
export async function checkPictures(from: string, files: readonly string[]): Promise<SealProblem[]> {
  const pictures = files.filter(isPictureFile)
  const found = await mapConcurrently(pictures, async (file) =>
    listTelling(file, await readFile(path.join(from, file))),
  )
  return found.flatMap((parts, index) => {
    if (parts.length === 0) return []
    const file = pictures[index] ?? ''
    return {
      file,
      found: { en: `more than a picture: ${parts.join(', ')}`, ko: `그림이 아닌 것이 든 파일: ${parts.join(', ')}` },
      expected: { en: 'a picture without metadata', ko: '메타데이터가 없는 그림' },
    }
  })
}
