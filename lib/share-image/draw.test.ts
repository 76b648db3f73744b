import { expect, test } from 'vitest'
import { lightColours } from './colours'
import type { ShareDesign } from './design'
import { designs } from './design-fixture'
import { draw } from './draw'

const named = designs.map((design, index): [string, ShareDesign] => [`${index} ${design.kind}`, design])

test.each(named)('%s: outlines in the theme’s colours, no text that would need a font', (_, design) => {
  const colours = lightColours()
  const svg = draw(design, colours)
  expect(svg).not.toMatch(/<text|font-family|NaN|undefined/)
  expect(svg).toContain(`fill="${colours.paper}"`)
  expect(new Set(svg.match(/#[0-9a-f]{6}/g))).toEqual(
    new Set(Object.values(colours).filter((colour) => svg.includes(colour))),
  )
  expect(draw(design, colours)).toBe(svg)
})

test.each(named)('%s: a character without a glyph in any of its texts stops it', (_, design) => {
  const texts = JSON.stringify(design).match(/(?<="text":")[^"]+/g) ?? []
  expect(texts.length).toBeGreaterThan(1)
  for (const text of texts) {
    const spoilt: ShareDesign = JSON.parse(JSON.stringify(design).replace(text, `字${text}`))
    expect(() => draw(spoilt, lightColours()), text).toThrow('字 (U+5B57)')
  }
})
