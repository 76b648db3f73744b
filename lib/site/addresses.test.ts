import { afterEach, expect, test, vi } from 'vitest'
import { site } from '../../site.config'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

test.each([
  [undefined, site.url],
  ['', site.url],
  ['https://preview.example', 'https://preview.example'],
  ['https://preview.example//', 'https://preview.example'],
])('with SITE_URL %j the origin is %j', async (stated, expected) => {
  vi.stubEnv('SITE_URL', stated)
  const { origin } = await import('./addresses')
  expect(origin).toBe(expected)
})
