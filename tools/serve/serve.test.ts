import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { wordsForServe } from './site-server'

/** What the command says when it cannot serve. */
async function refusal(environment: Record<string, string>): Promise<string> {
  const env = { ...process.env, LC_ALL: '', ...environment }
  const started = promisify(execFile)('node_modules/.bin/tsx', ['tools/serve/main.ts', 'no-such-folder'], { env })
  return started.then(
    () => 'it serves',
    ({ stderr }: { stderr: string }) => stderr.trim(),
  )
}

test('why nothing is served, in the language of the locale', async () => {
  const said = await Promise.all([
    refusal({ LANG: 'en_US.UTF-8' }),
    refusal({ LANG: 'ko_KR.UTF-8' }),
    refusal({ LANG: 'ko_KR.UTF-8', PORT: 'x' }),
  ])
  expect(said.join('\n')).toMatchInlineSnapshot(`
    "There is no site in no-such-folder/ yet; run: npm run build
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
