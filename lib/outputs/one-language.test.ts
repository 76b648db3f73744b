import { expect, test } from 'vitest'
import { inOneLanguage } from './one-language'

const module = `
const noDay = { en: 'no day', ko: '날짜가 아님' }
export const found = (text) => ({
  found: { ko: \`\${text}{\`, en: \`\${say({ en: 'in', ko: '안에' })} \${text}\` },
  expected: { en, ko },
  other: { en: 1, ko: 2, de: 3 },
})
`

test('what a module says in one language', () => {
  expect(inOneLanguage(module, 'en')).toMatchInlineSnapshot(`
    "
    const noDay = { en: 'no day' }
    export const found = (text) => ({
      found: { en: \`\${say({ en: 'in' })} \${text}\` },
      expected: { en },
      other: { en: 1, ko: 2, de: 3 },
    })
    "
  `)
  expect(inOneLanguage(module, 'ko')).toMatchInlineSnapshot(`
    "
    const noDay = { ko: '날짜가 아님' }
    export const found = (text) => ({
      found: { ko: \`\${text}{\` },
      expected: { ko },
      other: { en: 1, ko: 2, de: 3 },
    })
    "
  `)
})
