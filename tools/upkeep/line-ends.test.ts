import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const files = {
  'ko.md': '---\ntitle: 봄 모임\n---\n\n글입니다.\n',
  'photos.yaml': '- file: photos/a.jpg\n',
  'run.ts': 'export {}\n',
  'no-extension': 'echo\n',
  // Text by its bytes, and a photograph by its name.
  'a.jpg': 'not\nreally\r\na picture\n',
  'b.woff2': 'not\r\na font\n',
}
let clone: string

beforeAll(() => {
  clone = mkdtempSync(join(tmpdir(), 'moim-line-ends-'))
  const git = (...options: string[]) =>
    execFileSync('git', ['-c', 'core.autocrlf=true', '-c', 'core.safecrlf=false', ...options], { cwd: clone })
  git('init', '--quiet')
  cpSync('.gitattributes', join(clone, '.gitattributes'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(clone, name), text)
  // As an editor on Windows saves it.
  writeFileSync(join(clone, 'saved.md'), 'one\r\ntwo\r\n')
  git('add', '.')
  for (const name of [...Object.keys(files), 'saved.md']) rmSync(join(clone, name))
  git('checkout-index', '--all', '--force')
})
afterAll(() => rmSync(clone, { recursive: true }))

test.each(Object.entries(files))('Git for Windows writes %s as it was committed', (name, text) => {
  expect(readFileSync(join(clone, name), 'utf8')).toBe(text)
})

test('a text that was saved with the line ends of Windows is committed without them', () => {
  expect(readFileSync(join(clone, 'saved.md'), 'utf8')).toBe('one\ntwo\n')
})
