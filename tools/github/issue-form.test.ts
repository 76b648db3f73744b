import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { labels, readAnswers } from './issue-form'

test('the form on GitHub asks these questions, by these labels', () => {
  const form = parse(readFileSync('.github/ISSUE_TEMPLATE/event.yml', 'utf8')) as {
    body: { id?: string; attributes: { label?: string } }[]
  }
  const asked = form.body.filter(({ id }) => id !== undefined).map(({ id, attributes }) => [id, attributes.label])
  expect(asked).toEqual(Object.entries(labels))
})

test('answers below their labels, as GitHub writes them', () => {
  const body = `### ${labels.titleKo}\r\n\r\n봄 모임\r\n\r\n### ${labels.starts}\r\n\r\n_No response_\r\n\r\n### ${labels.introduction}\r\n\r\nHi\r\n\r\n### Programme\r\n\r\n- a`
  expect(readAnswers(body)).toEqual({
    answers: { titleKo: '봄 모임', introduction: 'Hi\n\n### Programme\n\n- a' },
    refusals: [],
  })
})

test('an answer that asks a question of the form again is refused', () => {
  const body = `### ${labels.slug}\n\na\n\n### ${labels.introduction}\n\nHi\n\n### ${labels.slug}\n\n../b`
  expect(readAnswers(body).refusals).toEqual([
    {
      label: labels.slug,
      found: { en: 'the question twice', ko: '두 번 나온 질문' },
      expected: { en: 'each question once, as the form asks it', ko: '양식에 있는 대로 질문마다 한 번' },
    },
  ])
})
