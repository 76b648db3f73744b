import { copyFile, cp, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { another } from '../../e2e/another/another'
import { site as known } from '../../e2e/archive/site.config'
import { markFile } from '../../lib/site/icons'
import { buildFolders } from '../../lib/site/written-files'
import { site } from '../../site.config'
import { copyProject, runInCopy } from './copy-project'

/** Whether the site has the settings that the tests know. */
export const hasKnownSettings = isDeepStrictEqual({ ...site }, { ...known })

const project = '.moim/tests'

/**
 * Makes the working folder a project whose settings the tests know, so that a community may replace its own: this one, where it has
 * them itself, else a copy, which is made anew when that is asked for.
 */
export async function enterTestsProject({ anew = false } = {}): Promise<void> {
  if (hasKnownSettings) return
  if (anew) {
    await copyProject(project)
    await copyFile('e2e/archive/site.config.ts', join(project, 'site.config.ts'))
    await cp('e2e/archive/content', join(project, 'content'), { recursive: true })
    await mkdir(join(project, buildFolders.public))
    await copyFile(another.mark, join(project, buildFolders.public, markFile))
  }
  process.chdir(project)
  // What is drawn and written from the settings is that of the community.
  for (const made of anew ? ['icons', 'schemas'] : []) await runInCopy(made, [`${made}/main`], {})
}
