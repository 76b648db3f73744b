import path from 'node:path'
import { byteBudget } from '../photos/budget'
import { cleanCommand } from './command'
import { verbatim } from './said'
import type { Finding } from './source'
import { saveAsJpeg } from './ways-out'

/**
 * What is wrong with a photograph's size in bytes, which is all that a repository pays for: a photograph as a telephone takes
 * it by default passes, an export of a large camera does not.
 */
export function judgeWeight(shown: string, size: number): Finding | undefined {
  if (size <= byteBudget) return undefined
  const found = verbatim(`${(size / 1e6).toFixed(1)} MB`)
  const most = byteBudget / 1e6
  const expected = {
    en: `at most ${most} MB, because git keeps every byte for ever`,
    ko: `${most} MB 이하. git에는 한 번 올린 파일이 계속 남습니다`,
  }
  // Cleaning leaves a PNG a PNG, because texts refer to it by its name.
  const isPng = path.posix.extname(shown).toLowerCase() === '.png'
  const mend = isPng ? saveAsJpeg : cleanCommand(shown)
  return { found, expected, mend }
}
