import { expect, test } from 'vitest'
import type { SiteDesign } from './design'
import { designKey } from './key'

const words = (text: string, file = 'site.config.ts') => ({ text, file })
const design: SiteDesign = {
  kind: 'site',
  community: words('모임'),
  description: words('모입니다.'),
}

test('a picture is named by what is drawn, not by where it is written', () => {
  expect(designKey(design)).toMatch(/^[0-9a-f]{16}$/)
  expect(designKey({ ...design, community: words('모임', 'elsewhere.ts') })).toBe(designKey(design))
  expect(designKey({ ...design, community: words('모입') })).not.toBe(designKey(design))
})
