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
    What can be given: --event "…", --slug "…", --title "…", --date "…", --authors "…", --summary "…", --lang ko|en

    -sumary: 혹시 --summary인가요?
    쓸 수 있는 것은 다음과 같습니다: --event "…", --slug "…", --title "…", --date "…", --authors "…", --summary "…", --lang ko|en"
  `)
})
test('what resembles nothing is told with what there is', () => {
  expect(['album', 'person --colour red'].map(asked).join('\n\n')).toMatchInlineSnapshot(`
    ""album" is nothing that can be made. What can:
    npm run new -- event                    announces an event

    --colour: no such flag.
    What can be given: --name-ko "…", --name-en "…", --slug "…", --lang ko|en"
  `)
})
test('what was wrong is told before what can be given', () => {
  const lines = [
    'recap --title',
    'recap --title --slug x',
    'recap --제목 봄',
    'recap --title 모임 봄',
    'recap -title 봄',
    'person 봄',
  ]
  expect(lines.flatMap((line) => [asked(line), asked(`${line} --lang ko`)]).join('\n\n')).toMatchInlineSnapshot(`
    "--title: no value behind it.
    What can be given: --event "…", --slug "…", --title "…", --date "…", --authors "…", --summary "…", --lang ko|en

    --title 뒤에 값이 없습니다.
    쓸 수 있는 것은 다음과 같습니다: --event "…", --slug "…", --title "…", --date "…", --authors "…", --summary "…", --lang ko|en

    --title: no value behind it.
    What can be given: --event "…", --slug "…", --title "…", --date "…", --authors "…", --summary "…", --lang ko|en

    --title 뒤에 값이 없습니다.
    쓸 수 있는 것은 다음과 같습니다: --event "…", --slug "…", --title "…", --date "…", --authors "…", --summary "…", --lang ko|en

    --제목: no such flag.
    What can be given: --event "…", --slug "…", --title "…", --date "…", --authors "…", --summary "…", --lang ko|en

    --제목: 없는 항목입니다.
    쓸 수 있는 것은 다음과 같습니다: --event "…", --slug "…", --title "…", --date "…", --authors "…", --summary "…", --lang ko|en

    봄: a word of its own; write --title "…".
    What can be given: --event "…", --slug "…", --title "…", --date "…", --authors "…", --summary "…", --lang ko|en

    봄: 따옴표로 감싸지 않은 말입니다. --title "…"처럼 적어 주세요.
    쓸 수 있는 것은 다음과 같습니다: --event "…", --slug "…", --title "…", --date "…", --authors "…", --summary "…", --lang ko|en

    -title: Did you mean --title?
    What can be given: --event "…", --slug "…", --title "…", --date "…", --authors "…", --summary "…", --lang ko|en

    -title: 혹시 --title인가요?
    쓸 수 있는 것은 다음과 같습니다: --event "…", --slug "…", --title "…", --date "…", --authors "…", --summary "…", --lang ko|en

    봄: a word of its own; write --name-ko "…".
    What can be given: --name-ko "…", --name-en "…", --slug "…", --lang ko|en

    봄: 따옴표로 감싸지 않은 말입니다. --name-ko "…"처럼 적어 주세요.
    쓸 수 있는 것은 다음과 같습니다: --name-ko "…", --name-en "…", --slug "…", --lang ko|en"
  `)
})
