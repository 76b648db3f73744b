import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { wallClockAt } from '../../lib/clock/wall-clock'
import { origin } from '../../lib/site/addresses'
import { replaceFile } from '../../lib/site/disk-files'
import { nameSources } from '../../lib/site/name-sources'
import { site } from '../../site.config'

/**
 * What was judged of these facts before, else what `judge` makes of them now. The first fact names the rules; with the others, the
 * code and the settings, it decides all of the answer, which is plain data.
 */
export type FindJudgement = <Judgement>(facts: readonly unknown[], judge: () => Judgement) => Judgement

const folders = ['lib', 'tools/check', 'tools/picture', 'tools/report']
const files = ['package-lock.json', 'site.config.ts']
// The code that runs, whatever is written to its files meanwhile.
let code: string | undefined

/**
 * Opens a file of judgements, by all that decides about each. `save` keeps in it those that were asked for since; it is one file,
 * because a thousand texts have two thousand of them.
 */
export async function readJudgements(
  file: string,
): Promise<{ findJudgement: FindJudgement; save: () => Promise<void> }> {
  code ??= nameSources(folders, files)
  // What a time without its offset has to be given depends on the season.
  const outside = [code, origin, wallClockAt(new Date(), site.timeZone).offset].join(' ')
  const known = await readFile(file, 'utf8')
    .then((text) => new Map(Object.entries<unknown>(JSON.parse(text))))
    .catch(() => new Map<string, unknown>())
  const used = new Map<string, unknown>()
  let isNew = false
  return {
    findJudgement<Judgement>(facts: readonly unknown[], judge: () => Judgement): Judgement {
      const key = createHash('sha256').update(outside).update(JSON.stringify(facts)).digest('base64url').slice(0, 22)
      isNew ||= !known.has(key)
      const judgement = known.has(key) ? (known.get(key) as Judgement) : judge()
      used.set(key, judgement)
      return judgement
    },
    async save() {
      // What cannot be kept is judged again.
      if (isNew || used.size < known.size)
        await replaceFile(file, JSON.stringify(Object.fromEntries(used))).catch(() => {})
    },
  }
}
