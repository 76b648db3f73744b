import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Colour } from '../../../lib/site/settings'
import { judgeColours } from '../../check/colours'
import { holdingColour, paletteOf } from './palette'

test('a colour that stands out by day and by night stays as it is, another goes as far as it takes', () => {
  const of = (colour: Colour) => [holdingColour(colour, 'light'), holdingColour(colour, 'dark')]
  expect(['#0f7d6c', '#ffdd00', '#10104a'].map((colour) => of(colour as Colour))).toMatchInlineSnapshot(`
    [
      [
        "#0f7d6c",
        "#0f7d6c",
      ],
      [
        "#9e8900",
        "#ffdd00",
      ],
      [
        "#10104a",
        "#69698d",
      ],
    ]
  `)
})

test('of any colour a palette is made that the settings may state', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffff }), (value) => {
      const colour: Colour = `#${value.toString(16).padStart(6, '0')}`
      const accent = { light: holdingColour(colour, 'light'), dark: holdingColour(colour, 'dark') }
      expect(judgeColours(paletteOf(accent))).toEqual([])
    }),
  )
})
