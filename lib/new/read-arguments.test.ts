import { expect, test } from 'vitest'
import { readArguments } from './read-arguments'

const asked = (line: string) => {
  const answer = readArguments(line.split(' '), { LANG: 'C' })
  return answer.kind === undefined ? answer.text.split('\n').slice(0, 2).join('\n') : answer
}

test('what is asked for, in the language of the flag', () => {
  expect(asked('recap --lang ko --title=글 --event spring')).toEqual({
    kind: 'recap',
    language: 'ko',
    stated: { title: '글', event: 'spring' },
  })
})
test('a misspelt kind or flag is told with what may have been meant', () => {
  expect(
    ['recpa', 'recpa --lang ko', 'recap --titel x', 'recap --lang ko -sumary=x --slug y'].map(asked).join('\n\n'),
  ).toMatchInlineSnapshot(`
    ""recpa" is nothing that can be made. Did you mean recap? What can:
    npm run new -- event                    announces an event

    recpa: 만들 수 없는 문서입니다. 혹시 recap인가요? 만들 수 있는 것은 다음과 같습니다.
    npm run new -- event                    행사를 알립니다

    --titel: Did you mean --title?
    What can be given: --event "…", --slug "…", --title "…", --date "…", --authors "…", --summary "…", --lang ko

    --sumary: 혹시 --summary인가요?
    쓸 수 있는 것은 다음과 같습니다: --event "…", --slug "…", --title "…", --date "…", --authors "…", --summary "…", --lang en"
  `)
})
test('what resembles nothing is told with what there is', () => {
  expect(['album', 'person --colour red'].map(asked).join('\n\n')).toMatchInlineSnapshot(`
    ""album" is nothing that can be made. What can:
    npm run new -- event                    announces an event

    What can be given: --name-ko "…", --name-en "…", --slug "…", --lang ko"
  `)
})
