import { describe, expect, test } from 'vitest'
import { licenseOf, orderPhotos } from './photos'

describe('license', () => {
  test('a licence by its name or by its address', () => {
    expect(['CC-BY-4.0', 'CC-BY-NC-SA-3.0', 'CC0-1.0', 'MIT', 'https://example.org/terms'].map(licenseOf)).toEqual([
      { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      { name: 'CC BY-NC-SA 3.0', url: 'https://creativecommons.org/licenses/by-nc-sa/3.0/' },
      { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
      { name: 'MIT' },
      { name: 'example.org', url: 'https://example.org/terms' },
    ])
  })
})

describe('photo order', () => {
  const order = (told: string, listed: string) => orderPhotos([...told], [...listed]).join('')

  test('the text in reading order, then what only the list names', () => {
    expect(order('abc', '')).toBe('abc')
    expect(order('aba', 'xy')).toBe('abxy')
    expect(order('', 'yx')).toBe('yx')
  })

  test('a list that names some photographs of the text moves none of them', () => {
    expect(order('abc', 'cb')).toBe('abc')
    expect(order('abc', 'xb')).toBe('abcx')
  })

  test('a list that names all photographs is the order', () => {
    expect(order('abc', 'cxbay')).toBe('cxbay')
  })
})
