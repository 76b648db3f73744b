import { expect, test } from 'vitest'
import { shortenBody } from './body'

const long = '가나다 라마바사 아자차카타파하, '.repeat(4).trim()

test('words alone become a letter, and every offset is known', () => {
  const body = `${long}\n${long}\n\n[글](/)\n \n${long}\n\n- 항목\n\n  ${long}\n\n𝒜${long}\n\n${long} \`b\`\n`
  const { text, offsetOf } = shortenBody(body)
  expect(text).toBe(`가\n\n[글](/)\n \n가\n\n- 항목\n\n  ${long}\n\n𝒜\n\n${long} \`b\`\n`)
  for (const part of ['[글]', '- 항목', '  가', '𝒜', '`b`']) {
    expect(offsetOf(text.indexOf(part))).toBe(body.indexOf(part))
  }
  expect(offsetOf(0)).toBe(0)
  expect(offsetOf(text.length)).toBe(body.length)
})
test('what begins otherwise is left as it is', () => {
  for (const body of [`# ${long}\n`, `1. ${long}`, `> ${long}`, `${long}\n---\n`, `    ${long}`, '']) {
    expect(shortenBody(body).text).toBe(body)
  }
})
