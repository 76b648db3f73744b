import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { dayIn } from '../../lib/clock/days'
import { nextMomentOf } from '../../lib/clock/event-phase'
import { listFiles, replaceFile } from '../../lib/site/disk-files'
import { contentFolder } from '../../lib/site/environment'
import { nameSources } from '../../lib/site/name-sources'
import { buildFolders } from '../../lib/site/written-files'
import { site } from '../../site.config'
import { authorLanguage } from '../report/message'
import { siteSources } from './page-cache'

type Places = Pick<
  { [name in keyof typeof buildFolders]: string },
  'finished' | 'generated' | 'output' | 'photoManifest'
>

/** What is known of the site that lies in `out/`. */
interface Record {
  /** The name of everything it was made from. */
  inputs: string
  /** That of what was made: the site, and the data that its tests read. */
  outputs: string
  /** When it was made, and the first moment at which something it states begins or ends, in milliseconds. */
  made: number
  until?: number
  /** Which day it was then, by time zone. */
  days: { [zone: string]: string }
  /** What the build said in the end. */
  said: string
}

/** Names everything that decides about a site but the clock: content, settings, code, packages, environment and the words of the command. */
export function nameInputs(
  words: readonly string[],
  environment: Readonly<{ [name: string]: string | undefined }>,
): string {
  const { SITE_URL, SEARCH_INDEX_LIMIT, NOW } = environment
  const { folders, files } = siteSources
  const sources = nameSources([...folders, 'schemas', 'tools', contentFolder()], [...files, 'contentlayer.config.ts'])
  return JSON.stringify([
    sources,
    relative('', contentFolder()),
    SITE_URL,
    SEARCH_INDEX_LIMIT,
    NOW,
    authorLanguage(),
    words,
  ])
}

/**
 * What the build of the site in `out/` said, where a build of the same inputs at this moment would make the same: nothing is another,
 * and no event, registration or day has begun or ended since. Only the moment that calendars say they were made at would be later.
 */
export async function findFinished(
  inputs: string,
  moment: Date,
  at: Places = buildFolders,
): Promise<string | undefined> {
  const text = await readFile(at.finished, 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  const record: Record = JSON.parse(text)
  // One that other code has written may say other things.
  if (record.inputs !== inputs) return undefined
  const { made, until = Number.POSITIVE_INFINITY, days } = record
  const isNow = made <= moment.getTime() && moment.getTime() < until
  const isToday = Object.entries(days).every(([zone, day]) => dayIn(moment, zone) === day)
  if (!isNow || !isToday || record.outputs !== (await nameOutputs(at))) return undefined
  return record.said
}

/** Notes what the site that now lies in `out/` was made from. */
export async function keepFinished(
  inputs: string,
  moment: Date,
  said: string,
  at: Places = buildFolders,
): Promise<void> {
  // Imported here, because it reads the data that a build writes.
  const { listEvents } = await import('../../lib/content/events')
  const events = listEvents(site.languages[0])
  const moments = events.flatMap((event) => nextMomentOf(event, moment) ?? [])
  const zones = new Set([site.timeZone, ...events.map(({ timeZone }) => timeZone)])
  const record: Record = {
    ...{ inputs, outputs: await nameOutputs(at), made: moment.getTime(), said },
    ...(moments.length > 0 && { until: Math.min(...moments) }),
    days: Object.fromEntries(Array.from(zones, (zone) => [zone, dayIn(moment, zone)])),
  }
  await replaceFile(at.finished, JSON.stringify(record))
}

/** The files of the site by name, size and time, the others by what is in them, because commands write them anew without a change. */
async function nameOutputs({ output, generated, photoManifest }: Places): Promise<string> {
  const hash = createHash('sha256')
  // Where there is no site, nothing was made.
  for (const file of await listFiles(output).catch(() => [])) {
    // At once: handing each to another thread and back takes longer.
    const { size, mtimeMs } = statSync(join(output, file))
    hash.update(`${file}\0${size}\0${mtimeMs}\0`)
  }
  const data = join(generated, 'generated')
  return `${hash.digest('hex').slice(0, 16)} ${nameSources([data], [photoManifest])}`
}
