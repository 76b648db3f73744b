import path from 'node:path'
import { byteBudget } from '../photos/budget'
import { cleanCommand } from './command'
import type { Finding } from './source'

/**
 * What is wrong with a photograph's size in bytes, which is all that a repository pays for: a photograph as a telephone takes
 * it by default passes, an export of a large camera does not.
 */
export function judgeWeight(shown: string, size: number): Finding | undefined {
  if (size <= byteBudget) return undefined
  const found = `${(size / 1e6).toFixed(1)} MB`
  const expected = `at most ${byteBudget / 1e6} MB, because git keeps every byte for ever`
  // Cleaning leaves a PNG a PNG, because texts refer to it by its name.
  const isPng = path.posix.extname(shown).toLowerCase() === '.png'
  const mend = isPng ? 'save it as JPEG, and write the new name in the texts' : cleanCommand(shown)
  return { found, expected, mend }
}
