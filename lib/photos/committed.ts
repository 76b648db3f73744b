import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const help =
  'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository'

/** What to do about photographs (paths below `folder`) whose old bytes git has already; nothing where it has none. */
export async function historyWarning(folder: string, photos: readonly string[]): Promise<string | undefined> {
  if (photos.length === 0) return undefined
  const committed = await listCommitted(folder, photos)
  if (committed.length === 0) return undefined
  return [
    `git still holds the old bytes of these, with the place they were taken: ${committed.join(', ')}`,
    `before you push: git commit --amend, when the last commit added them; after that: ${help}`,
  ].join('\n')
}

async function listCommitted(folder: string, photos: readonly string[]): Promise<string[]> {
  try {
    const run = promisify(execFile)
    const names = ['ls-tree', '-r', '-z', '--name-only', 'HEAD', '--', '.']
    const { stdout } = await run('git', names, { cwd: folder, maxBuffer: 64_000_000 })
    const known = new Set(stdout.split('\0'))
    return photos.filter((photo) => known.has(photo))
  } catch {
    // Without git, or before the first commit, there is no history.
    return []
  }
}
