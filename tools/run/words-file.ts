import { readdir, readFile } from 'node:fs/promises'
import { replaceFile } from '../../lib/site/disk-files'
import { buildFolders } from '../../lib/site/written-files'

const folder = 'lib/words'

/** What a file of words is called: the BCP 47 tag of its language. */
const wordsFile = /^([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\.ts$/

/** The languages that have a file of words, as BCP 47 tags, sorted. */
async function listWordsFiles(): Promise<string[]> {
  const names = await readdir(folder)
  return names.flatMap((name) => wordsFile.exec(name)?.[1] ?? []).sort()
}

/** Writes the module through which the site finds the words of every language, so that a language is one file and no list. */
export async function writeWordsFile(): Promise<void> {
  const wanted = wordsModule(await listWordsFiles())
  // What is as it was is left alone: a running `npm run dev` makes every page anew when a file is written.
  if ((await readFile(buildFolders.words, 'utf8').catch(() => '')) !== wanted)
    await replaceFile(buildFolders.words, wanted)
}

function wordsModule(languages: string[]): string {
  const list = (name: string) => languages.map((language, at) => `  '${language}': language${at}.${name},\n`).join('')
  return [
    ...languages.map((language, at) => `import * as language${at} from '../${folder}/${language}'\n`),
    `\nexport const dictionaries = {\n${list('words')}}\n`,
    `\nexport const searches = {\n${list('search')}}\n`,
    `\nexport const textWords = {\n${list('inTexts')}}\n`,
    `\nexport const writings = {\n${list('write')}}\n`,
  ].join('')
}
