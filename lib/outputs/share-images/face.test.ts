import { expect, test } from 'vitest'
import { printable } from './face'

test.each([
  ['💡 Panel Talk & Q&A 💡', 'Panel Talk & Q&A'],
  ['1️⃣ 첫 발표', '1 첫 발표'],
  ['가족 👨‍👩‍👧, 국기 🇰🇷, 손 👋🏽', '가족 , 국기 , 손'],
  ['❤️ 와 ⚡', '와'],
  // Signs that are text stay: © ™ and a heart that nobody asked to be coloured.
  ['PyTorch™ © ❤', 'PyTorch™ © ❤'],
  ['두\u00ad\u200b줄\n제목\t', '두줄 제목'],
  ['장영'.normalize('NFD'), '장영'],
  ['🎉', ''],
  // Joiners shape Persian and Sinhala, and are nothing between Korean syllables.
  ['می\u200cروم ක්\u200dෂ 모\u200d임', 'می\u200cروم ක්\u200dෂ 모임'],
  ['10∼12시', '10~12시'],
])('%j is printed as %j', (text, line) => {
  expect(printable(text)).toBe(line)
})
