import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { contentFolder } from '../../lib/site/environment'
import { readyContent } from '../build/steps'
import { runCommand } from '../report/command'
import { authorLanguage, type InEach, say } from '../report/message'
import { cleanFolder, summarise } from './clean-folder'

const [subcommand, ...paths] = process.argv.slice(2)

await runCommand('npm run photos', async () => {
  if (subcommand === undefined) await readyContent(contentFolder())
  else if (subcommand === 'clean') await clean(contentFolder(), paths)
  else throw new Error(`npm run photos -- ${subcommand}: expected clean [path…]`)
})

async function clean(folder: string, chosen: string[]): Promise<void> {
  const language = authorLanguage()
  const report = await cleanFolder(
    folder,
    chosen.map((each) => path.resolve(each)),
    (line) => console.log(say(line, language)),
  )
  console.log(say(summarise(report), language))
  const warning = await historyWarning(folder, report.located)
  if (warning) console.log(`\n${say(warning, language)}`)
  if (report.failed.length > 0) process.exitCode = 1
}

const help =
  'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository'

/** What to do about photographs (paths below `folder`) whose old bytes git has already; nothing where it has none. */
async function historyWarning(folder: string, photos: readonly string[]): Promise<InEach | undefined> {
  if (photos.length === 0) return undefined
  const committed = await listCommitted(folder, photos)
  if (committed.length === 0) return undefined
  const list = committed.join(', ')
  return {
    en: `git still holds the old bytes of these, with the place they were taken: ${list}
before you push: git commit --amend, when the last commit added them; after that: ${help}`,
    ko: `git에는 찍은 곳이 담긴 예전 파일이 아직 남아 있습니다: ${list}
마지막 커밋에서 넣은 사진이라면 푸시하기 전에 git commit --amend, 이미 푸시했다면: ${help}`,
  }
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
