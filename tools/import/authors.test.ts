import { expect, test } from 'vitest'
import { readAuthorNames } from './authors'

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
