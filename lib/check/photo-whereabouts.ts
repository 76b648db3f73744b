import { readEmbedded } from '../photos/embedded'
import { findWhereabouts } from '../photos/whereabouts'
import { cleanCommand } from './command'
import type { Finding } from './source'

/** Whether a picture says where it was taken: no page shows that, but the repository is public too. */
export async function judgeWhereabouts(shown: string, bytes: Buffer): Promise<Finding | undefined> {
  const whereabouts = findWhereabouts(await readEmbedded(bytes))
  if (whereabouts.length === 0) return undefined
  const expected = 'a photograph that does not say where it was taken'
  const mend = `${cleanCommand(shown)}\nor export it again without its location`
  return { found: whereabouts.join(' and '), expected, mend }
}
