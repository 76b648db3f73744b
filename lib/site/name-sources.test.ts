import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { nameSources } from './name-sources'

test('a name stands for every file below the folders and each file, tests and files that are not there left out', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'moim-sources-'))
  const [code, setting] = [join(folder, 'code'), join(folder, 'setting.ts')]
  const name = () => nameSources([code], [setting])
  await mkdir(join(code, 'below'), { recursive: true })
  const names = [name()]
  for (const file of [join(code, 'a.ts'), join(code, 'below', 'b.ts'), setting]) {
    await writeFile(file, 'one')
    names.push(name())
    await writeFile(file, 'two')
    names.push(name())
  }
  expect(new Set(names).size).toBe(names.length)
  await writeFile(join(code, 'a.test.ts'), 'test')
  expect(name()).toBe(names.at(-1))
  await rm(folder, { recursive: true })
})
