import { expect, test } from 'vitest'
import { readAuthorNames } from './author-names'

test.each([
  ['Ada Kim (Red Hat), Sol Lee (PyTorch, Meta Platforms)', ['Ada Kim (Red Hat)', 'Sol Lee (PyTorch, Meta Platforms)']],
  ['Ada Kim, Sol Lee, and Ben Oh', ['Ada Kim', 'Sol Lee', 'Ben Oh']],
  ['김하나, 이두리 및 박세나', ['김하나', '이두리', '박세나']],
  ['Ada Kim; Sol Lee', ['Ada Kim', 'Sol Lee']],
  ['Ada Kim¹, Sol Lee†, Ben Oh*', ['Ada Kim', 'Sol Lee', 'Ben Oh']],
  ['Ada Kim, Jr., Sol Lee, Ph.D.', ['Ada Kim, Jr.', 'Sol Lee, Ph.D.']],
  ['Ada Kim and Sol Lee', ['Ada Kim', 'Sol Lee']],
  ['Hana and Partners', ['Hana and Partners']],
  ['인텔(Intel)', ['인텔(Intel)']],
  ['the Compiler Team at Acme', ['the Compiler Team at Acme']],
  ['Ada Kim (Red Hat, Sol Lee', ['Ada Kim (Red Hat', 'Sol Lee']],
])('%s', (text, names) => {
  expect(readAuthorNames(text)).toEqual({ names, dropped: [] })
})

test('people whom nobody names', () => {
  expect(readAuthorNames('김하나, 이두리 외 2명')).toEqual({ names: ['김하나', '이두리'], dropped: ['외 2명'] })
  expect(readAuthorNames('Ada Kim et al.')).toEqual({ names: ['Ada Kim'], dropped: ['et al.'] })
})

test('what somebody does or belongs to is no name', () => {
  const text =
    'Ada Kim, Chief of the Council, Sol Lee, Product Manager at Acme, Ben Oh from the Lab; members of the Council'
  expect(readAuthorNames(text)).toEqual({
    names: ['Ada Kim', 'Sol Lee', 'Ben Oh'],
    dropped: ['Chief of the Council', 'Product Manager at Acme', 'from the Lab', 'members of the Council'],
  })
})
