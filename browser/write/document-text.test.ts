import { expect, test } from 'vitest'
import { readParts, withBody, withValue } from './document-text'

const emptyDocument = '---\n---\n'

const written = `---
# What it is called
title: Old title # as announced
authors: [Jiho Kim]

summary: >-
  Two lines
  of text.
tags:
  - one
  - two
---

Body.
`

test('a document taken apart', () => {
  expect(readParts(written)).toMatchObject({
    values: { title: 'Old title', authors: ['Jiho Kim'], summary: 'Two lines of text.', tags: ['one', 'two'] },
    body: 'Body.\n',
    bodyLine: 14,
  })
  expect(readParts('---js\nx\n---\n')).toBeUndefined()
  expect(readParts('---\na: [\n---\n')).toBeUndefined()
  expect(readParts(emptyDocument)).toMatchObject({ values: {}, body: '' })
})

test('a field of a written document changes alone, and keeps its notes', () => {
  expect(withValue(written, 'posts', 'title', 'New: title')).toBe(
    written.replace('title: Old title #', 'title: "New: title" #'),
  )
  expect(withValue(written, 'posts', 'summary', 'One.')).toBe(
    written.replace('summary: >-\n  Two lines\n  of text.\n', 'summary: One.\n'),
  )
  expect(withValue(written, 'posts', 'tags', undefined)).toBe(written.replace('tags:\n  - one\n  - two\n', ''))
  expect(withValue(written, 'posts', 'tags', ['x'])).toBe(written.replace('tags:\n  - one\n  - two\n', 'tags: [x]\n'))
})

test('a new field stands where the model has it', () => {
  let text = emptyDocument
  text = withValue(text, 'posts', 'summary', '한 줄')
  text = withValue(text, 'posts', 'title', '후기')
  text = withValue(text, 'posts', 'date', '2025-04-07')
  expect(withBody(text, '본문\n')).toBe('---\ntitle: 후기\ndate: 2025-04-07\nsummary: 한 줄\n---\n\n본문\n')
  expect(withValue(written, 'posts', 'date', '2025-04-07')).toBe(
    written.replace('# as announced\n', '# as announced\ndate: 2025-04-07\n'),
  )
})
