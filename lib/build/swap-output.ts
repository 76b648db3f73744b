import { rename, rm, stat } from 'node:fs/promises'

/** The folders that take turns when a finished site becomes the published one. */
export interface SiteFolders {
  sealed: string
  output: string
  previous: string
}

/** Puts the finished site in the place of the last one, which stays whole until then. */
export async function swapOutput({ sealed, output, previous }: SiteFolders): Promise<void> {
  await rm(previous, { recursive: true, force: true })
  const hadOutput = await exists(output)
  if (hadOutput) await rename(output, previous)
  try {
    await rename(sealed, output)
  } catch (error) {
    if (hadOutput) await rename(previous, output)
    throw error
  }
  await rm(previous, { recursive: true, force: true })
}

/** Brings back the last good site when a run was killed in the middle of a swap. */
export async function restoreOutput({ output, previous }: Pick<SiteFolders, 'output' | 'previous'>): Promise<void> {
  if ((await exists(previous)) && !(await exists(output))) await rename(previous, output)
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
