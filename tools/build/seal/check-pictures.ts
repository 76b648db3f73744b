import { readFileSync } from 'node:fs'
import { isPictureFile, listTelling } from '../../picture/metadata'
import type { SealProblem } from './problem'

/** The pictures among some files that tell more than they show: where, when, by whom, with which camera. */
export function checkPictures(place: (file: string) => string, files: readonly string[]): SealProblem[] {
  return files.filter(isPictureFile).flatMap((file) => {
    const parts = listTelling(file, readFileSync(place(file)))
    if (parts.length === 0) return []
    return {
      file,
      found: { en: `more than a picture: ${parts.join(', ')}`, ko: `그림이 아닌 것이 든 파일: ${parts.join(', ')}` },
      expected: { en: 'a picture without metadata', ko: '메타데이터가 없는 그림' },
    }
  })
}
