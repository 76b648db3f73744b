import { copyFile, cp, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { another } from '../../e2e/another/another'
import { markFile } from '../../lib/site/icons'
import { buildFolders } from '../../lib/site/written-files'
import { copyProject, runInCopy } from './copy-project'
import { enterTestsProject } from './tests-project'

// Does what another community does: copies the project, replaces content/, site.config.ts and the mark, and builds.
try {
  await enterTestsProject()
  await copyProject(another.folder)
  await cp(another.content, join(another.folder, 'content'), { recursive: true })
  await copyFile(another.settings, join(another.folder, 'site.config.ts'))
  await mkdir(join(another.folder, buildFolders.public))
  await copyFile(another.mark, join(another.folder, buildFolders.public, markFile))
  process.chdir(another.folder)
  await run('icons/main')
  await run('build/main')
  await run('hosting/main', 'vercel')
  console.log(`The site of another community is in ${another.folder}/out/`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

function run(...words: string[]): Promise<void> {
  return runInCopy('another', words, { NOW: another.now })
}
