import { expect, test } from 'vitest'
import type { SiteDesign } from './design'
import { designKey } from './key'

const design: SiteDesign = {
  kind: 'site',
  community: '모임',
  description: '모입니다.',
}

test('a picture is named by what is drawn', () => {
  expect(designKey(design)).toMatch(/^[0-9a-f]{16}$/)
  expect(designKey({ ...design })).toBe(designKey(design))
  expect(designKey({ ...design, community: '모입' })).not.toBe(designKey(design))
})
