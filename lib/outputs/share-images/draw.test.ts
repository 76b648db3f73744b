import { expect, test } from 'vitest'
import { lightColours, type ShareDesign } from './design'
import { designs } from './design-fixture'
import { draw } from './draw'

const named = designs.map((design, index): [string, ShareDesign] => [`${index} ${design.kind}`, design])

test.each(named)('%s: outlines in the theme’s colours, no text that would need a font', async (_, design) => {
  const colours = lightColours()
  const svg = await draw(design, colours)
  expect(svg).not.toMatch(/<text|font-family|NaN|undefined/)
  expect(svg).toContain(`fill="${colours.paper}"`)
  expect(new Set(svg.match(/#[0-9a-f]{6}/g))).toEqual(
    new Set(Object.values(colours).filter((colour) => svg.includes(colour))),
  )
  expect(await draw(design, colours)).toBe(svg)
})

const odd = ['𐎀𐎁', '🎉', '\u0300', '\ud800', '字 العربية', 'क्षि ไทย', 'x'.repeat(300), '말 '.repeat(300), ' ', '']

test.each(named)('%s: no text stops it, whatever stands in it', async (_, design) => {
  for (const text of odd) {
    const strange = JSON.stringify(design, (key, value) =>
      typeof value === 'string' && !['kind', 'photo', 'numeral', 'year'].includes(key) ? text : value,
    )
    expect(await draw(JSON.parse(strange), lightColours()), text).not.toMatch(/NaN|undefined/)
  }
})

test('a character that no font has is left out', async () => {
  const [design] = designs.filter((each) => each.kind === 'site')
  if (design?.kind !== 'site') throw new Error('The fixture has no picture of the community')
  const without = await draw(design, lightColours())
  expect(await draw({ ...design, community: `𐎀${design.community}` }, lightColours())).toBe(without)
  expect(await draw({ ...design, community: `山${design.community}` }, lightColours())).not.toBe(without)
})

test('a title of which nothing can be drawn gives its place to the community', async () => {
  const [design] = designs.filter((each) => each.kind === 'post' && !each.photo)
  if (design?.kind !== 'post') throw new Error('The fixture has no post without a photograph')
  const titled = await draw({ ...design, title: design.mark }, lightColours())
  expect(await draw({ ...design, title: '🎉' }, lightColours())).toBe(titled)
})
