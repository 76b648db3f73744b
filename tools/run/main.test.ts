import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { buildFolders } from '../../lib/site/written-files'

test('without settings a command says in one line which one writes them, and every file of words is known', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'moim-run-'))
  try {
    await mkdir(join(folder, 'lib/words'), { recursive: true })
    for (const name of ['de.ts', 'pt-BR.ts', 'words.ts', 'de.test.ts'])
      await writeFile(join(folder, 'lib/words', name), '')
    const said = await new Promise((end) => {
      const command = ['--import', import.meta.resolve('tsx'), resolve('tools/run/main.ts'), 'check/main']
      execFile(process.execPath, command, { cwd: folder }, (error, stdout, stderr) =>
        end([error?.code, stdout, stderr]),
      )
    })
    expect(said).toMatchInlineSnapshot(`
      [
        1,
        "",
        "
      There is no site.config.ts, which says whose site this is. This asks for what belongs into it and writes it: npm run new -- site
      ",
      ]
    `)
    expect(await readFile(join(folder, buildFolders.words), 'utf8')).toMatchInlineSnapshot(`
      "import * as language0 from '../lib/words/de'
      import * as language1 from '../lib/words/pt-BR'

      export const dictionaries = {
        'de': language0.words,
        'pt-BR': language1.words,
      }

      export const searches = {
        'de': language0.search,
        'pt-BR': language1.search,
      }

      export const textWords = {
        'de': language0.inTexts,
        'pt-BR': language1.inTexts,
      }

      export const writings = {
        'de': language0.write,
        'pt-BR': language1.write,
      }
      "
    `)
  } finally {
    await rm(folder, { recursive: true })
  }
})
