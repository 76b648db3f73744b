import { expect, test } from 'vitest'
import { orderPhotos } from './photo-order'

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
