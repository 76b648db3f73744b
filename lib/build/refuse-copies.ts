import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { InEach } from '../check/said'
import { authorLanguage } from '../environment'

/**
 * Throws an Error that names every public photograph which has the very bytes of a hidden one: the same file beside an event
 * and beside its recap, say. Paths are below the content folder.
 */
export async function refuseCopies(content: string, hidden: readonly string[], open: readonly string[]): Promise<void> {
  if (hidden.length === 0) return
  const sizes = new Map<number, string[]>()
  for (const path of hidden) {
    const { size } = await stat(join(content, path))
    sizes.set(size, [...(sizes.get(size) ?? []), path])
  }
  const problems: string[] = []
  for (const path of open) {
    // Few photographs have the size of a hidden one, so hardly any is read.
    for (const original of sizes.get((await stat(join(content, path))).size) ?? []) {
      const [bytes, other] = await Promise.all([readFile(join(content, path)), readFile(join(content, original))])
      if (bytes.equals(other)) problems.push(sameAs(path, original)[authorLanguage()])
    }
  }
  if (problems.length > 0) throw new Error(problems.join('\n'))
}

function sameAs(path: string, hidden: string): InEach {
  return {
    en: `${path} is the same photograph as ${hidden}, which is hidden; hide it too`,
    ko: `${path} 사진은 내려 둔 ${hidden} 사진과 같습니다. 이 사진도 내리세요`,
  }
}
