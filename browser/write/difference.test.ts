import { diffLines } from 'diff'
import { expect, test } from 'vitest'
import { listChangedLines } from './difference'

test('what changed, with two lines around it', () => {
  const before = '1\n2\n3\n4\n5\n6\n7\n8\n9\n'
  const shown = listChangedLines(diffLines(before, before.replace('5', 'five')))
  expect(shown.map(({ line, change }) => `${change[0]} ${line}`)).toEqual([
    's …',
    's 3',
    's 4',
    'r 5',
    'a five',
    's 6',
    's 7',
    's …',
  ])
  expect(listChangedLines(diffLines('a\n', 'a\n'))).toEqual([{ line: '…', change: 'same' }])
})
