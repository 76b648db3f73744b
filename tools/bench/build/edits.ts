import { createHash } from 'node:crypto'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { listFiles } from '../../../lib/site/disk-files'
import { buildFolders } from '../../../lib/site/written-files'
import { randomFrom } from '../random'
import { buildCopy, copy, prepareCopy } from './build'

/** What an author does to a post; of the text that stood there, the new one, or nothing for a post that is taken away. */
const edits: Record<string, (text: string, number: number) => string | undefined> = {
  'a paragraph more': (text, number) => `${text}\nOne more paragraph, number ${number}.\n`,
  'another title': (text, number) => text.replace(/^title: .*$/m, `title: "Another title ${number}"`),
  'another tag': (text, number) => text.replace(/^tags: .*$/m, `tags: ["edit-${number % 3}"]`),
  'another day': (text, number) => text.replace(/^date: .*$/m, `date: 2024-0${1 + (number % 9)}-11`),
  'another speaker': (text, number) => text.replace(/^## 1\. .* \|/m, `## 1. Kim Edited ${number % 4} |`),
  'a talk less': (text) => text.replace(/^## 7\. [\s\S]*?(?=\n- |\n## )/m, ''),
  'taken away': () => undefined,
}

/**
 * Edits made-up recaps at random so many times, builds after each with everything that the builds before have left and once more
 * from nothing, the last time so that Next renders every page, and compares every byte of the sites. Throws at the first difference.
 */
export async function benchEdits(posts: number, count: number): Promise<void> {
  const random = randomFrom(20_261_130)
  const present = await prepareCopy(posts, false)
  const gone: string[] = []
  await buildCopy()
  for (let number = 0; number < count; number++) {
    const isReturn = gone.length > 0 && random() < 0.3
    const file = isReturn ? (gone.pop() ?? '') : (present[Math.floor(random() * present.length)] ?? '')
    const name = isReturn
      ? 'brought back'
      : (Object.keys(edits)[Math.floor(random() * Object.keys(edits).length)] ?? '')
    await edit(file, isReturn ? undefined : edits[name], number)
    if (name === 'taken away') gone.push(...present.splice(present.indexOf(file), 1))
    if (isReturn) present.push(file)
    const steps = await buildCopy()
    const warm = await hashFiles()
    const isLast = number === count - 1
    await clearCopy()
    await buildCopy(...(isLast ? ['--next'] : []))
    const cold = await hashFiles()
    console.log(`${number + 1}. ${file}: ${name}; ${steps.match(/pages .* made anew/)?.[0]}; ${cold.size} files`)
    compare(warm, cold, isLast ? 'from nothing when Next renders every page' : 'from nothing')
  }
}

function compare(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>, when: string): void {
  const different = [...new Set([...one.keys(), ...other.keys()])].filter((each) => one.get(each) !== other.get(each))
  if (different.length > 0) throw new Error(`Other bytes than ${when}: ${different.slice(0, 10).join(', ')}`)
}

async function edit(
  file: string,
  change: ((text: string, number: number) => string | undefined) | undefined,
  number: number,
) {
  const place = join(copy.content, file)
  const [folder, put] = [dirname(place), `${copy.content}-gone-${file.replaceAll('/', '-')}`]
  if (!change) {
    await rename(put, folder)
    return
  }
  const text = change(await readFile(place, 'utf8'), number)
  if (text === undefined) await rename(folder, put)
  else await writeFile(place, text)
}

/** Takes away all that a build has left beside the site. */
async function clearCopy(): Promise<void> {
  for (const name of ['.next', '.moim', '.contentlayer'])
    await rm(join(copy.project, name), { recursive: true, force: true })
}

async function hashFiles(): Promise<Map<string, string>> {
  const folder = join(copy.project, buildFolders.output)
  const hashes = (await listFiles(folder)).map(async (file): Promise<[string, string]> => {
    const bytes = await readFile(join(folder, file))
    return [file, createHash('sha256').update(bytes).digest('hex')]
  })
  return new Map(await Promise.all(hashes))
}
