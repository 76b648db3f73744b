import { beforeAll, expect, test } from 'vitest'
import { drawable, firstDrawable, inARow, listUndrawable } from './drawable'
import { canDraw, type Face, loadFontsFor, shape } from './face'

const guests = ['高橋 花', '张三', 'ليلى حسن', 'רות לוי', 'कमला', 'มาลี', 'நிலா', 'ნინო', '∇ ⇄ ✔']
const faces: Face[] = ['display', 'text']

beforeAll(() => loadFontsFor([...guests, '𐎀ℝ'].join('')))

test('every modern Hangul syllable is in both faces', () => {
  const syllables = Array.from({ length: 0xd7a4 - 0xac00 }, (_, index) => String.fromCharCode(0xac00 + index))
  for (const face of faces) expect(syllables.filter((syllable) => !canDraw(syllable, face))).toEqual([])
})

test.each(guests)('%s is drawn whole', (name) => {
  for (const face of faces) {
    expect(drawable(name, face)).toBe(name)
    expect(shape(name, face).width).toBeGreaterThan(0.5)
  }
})

test('what no font has is left out, a special form is drawn plain, and a tilde operator is a tilde', () => {
  expect(drawable('𐎀 ℝ² 10∼12 🎉', 'display')).toBe('R² 10~12')
  expect(firstDrawable(['𐎀', undefined, '둘'], 'text')).toBe('둘')
  expect(firstDrawable(['𐎀'], 'text')).toBe('')
  expect(inARow(['하나', '𐎀', '둘'])).toBe('하나 · 둘')
})

test('what is left out is told, each character once', async () => {
  expect(await listUndrawable(['𐎀𐎀 x 🎉', '山', '모임'])).toEqual([['𐎀'], [], []])
})

test('letters that join are shaped together: a word is narrower than its letters one by one', () => {
  const word = 'ليلى'
  const apart = Array.from(word, (letter) => shape(letter, 'text').width).reduce((sum, width) => sum + width)
  expect(shape(word, 'text').width).toBeLessThan(apart)
})

test('Chinese is set in one font, also the characters that the one for Japanese has', () => {
  const [simplified] = shape('三张', 'text').glyphs
  const [japanese] = shape('三', 'text').glyphs
  expect(simplified?.glyph).not.toBe(japanese?.glyph)
})
