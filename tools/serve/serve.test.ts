import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { wordsForServe } from './site-server'

test('why nothing is served, in the language of the locale', async () => {
  const env = { ...process.env, LC_ALL: '', LANG: 'ko_KR.UTF-8' }
  const started = promisify(execFile)('node_modules/.bin/tsx', ['tools/serve/main.ts', 'no-such-folder'], { env })
  await expect(started).rejects.toMatchObject({ code: 1, stderr: `${wordsForServe('ko').noSite('no-such-folder')}\n` })
  const said = (['en', 'ko'] as const).flatMap((language) => {
    const { noSite, strangePort } = wordsForServe(language)
    return [noSite('no-such-folder'), strangePort('x')]
  })
  expect(said.join('\n')).toMatchInlineSnapshot(`
    "There is no site in no-such-folder/ yet; run: npm run build
    PORT is "x"; expected a number such as 3000
    no-such-folder/에 아직 사이트가 없습니다. 실행할 명령: npm run build
    PORT가 "x"입니다. 3000 같은 숫자여야 합니다"
  `)
})
test('another port for the site that is built, which is not built again', () => {
  const said = (['en', 'ko'] as const).map((language) => wordsForServe(language).taken(3000))
  expect(said.join('\n')).toMatchInlineSnapshot(`
    "Port 3000 is taken; choose another: PORT=3001 npm run serve
    3000번 포트는 이미 쓰이고 있습니다. 다른 번호로 실행할 명령: PORT=3001 npm run serve"
  `)
})
