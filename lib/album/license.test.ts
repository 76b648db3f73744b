import { expect, test } from 'vitest'
import { licenseOf } from './license'

test('a licence by its name or by its address', () => {
  expect(['CC-BY-4.0', 'CC-BY-NC-SA-3.0', 'CC0-1.0', 'MIT', 'https://example.org/terms'].map(licenseOf)).toEqual([
    { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    { name: 'CC BY-NC-SA 3.0', url: 'https://creativecommons.org/licenses/by-nc-sa/3.0/' },
    { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
    { name: 'MIT' },
    { name: 'example.org', url: 'https://example.org/terms' },
  ])
})
