import { expect, test } from 'vitest'
import { weighOnce, weighWhole } from './page-sizes'

test('a text is weighed once', async () => {
  const known = new Map<string, string>()
  const find = async (source: string, make: () => string | Promise<string>) => {
    const text = known.get(source) ?? (await make())
    known.set(source, text)
    return text
  }
  const weigh = weighOnce({ find, findFile: find, tidy: async () => {} })
  const text = Buffer.from('<p>모임</p>'.repeat(50))
  expect(await weigh(text)).toBe(await weighWhole(text))
  known.set(text.toString(), '7')
  expect(await weigh(text)).toBe(7)
})
