import { type Colour, film, type Palette, type Shades } from '../../../lib/site/settings'
import { contrast } from '../../check/colours'

/** What stands behind texts, before it takes a touch of the community's colour. */
const grounds = {
  light: { paper: '#ffffff', sheet: '#f3f4f5' },
  dark: { paper: '#121314', sheet: '#1d1f21' },
} as const

/** Texts and lines, which keep their contrast on the grounds with any touch of colour. */
const inks = {
  light: { ink: '#18191b', muted: '#56595f', line: '#d0d2d6' },
  dark: { ink: '#ececee', muted: '#a6a9af', line: '#36393d' },
} as const

const touch = { paper: 0.02, sheet: 0.05 }

type Shade = keyof Shades

/** WCAG 2.2: 1.4.11 for what is no text, 1.4.3 for text. */
const least = { shape: 3, text: 4.5 }

/** The colours of a site whose accent is one colour by day and one by night, each of which holds (`holdingColour`). */
export function paletteOf(accent: Readonly<Shades>): Palette {
  const ofShade = (shade: Shade) => {
    const { paper, sheet } = groundsOf(accent[shade], shade)
    const onAccent = (['#ffffff', inks.light.ink, '#000000'] as const).find(
      (each) => contrast(each, accent[shade]) >= least.text,
    )
    const link = nearestHolding(accent[shade], shade, least.text)
    return { paper, sheet, ...inks[shade], accent: accent[shade], onAccent: onAccent ?? '#000000', link }
  }
  const [light, dark] = [ofShade('light'), ofShade('dark')]
  const names = Object.keys(light) as (keyof Palette)[]
  return Object.fromEntries(names.map((name) => [name, { light: light[name], dark: dark[name] }])) as Palette
}

/** The colour nearest to one that stands out as an accent by day or by night, as far as it takes: mixed with black by day, with white by night. */
export function holdingColour(colour: Colour, shade: Shade): Colour {
  return nearestHolding(colour, shade, least.shape)
}

function nearestHolding(colour: Colour, shade: Shade, need: number): Colour {
  const end = shade === 'light' ? '#000000' : '#ffffff'
  for (let step = 0; step < 256; step += 1) {
    const mixed = mix(colour, end, step / 256)
    const { paper, sheet } = groundsOf(mixed, shade)
    // What stands on a sheet of film takes its colours by night.
    if ([paper, sheet, ...(shade === 'dark' ? [film] : [])].every((each) => contrast(mixed, each) >= need)) return mixed
  }
  return end
}

function groundsOf(colour: Colour, shade: Shade): { paper: Colour; sheet: Colour } {
  const { paper, sheet } = grounds[shade]
  return { paper: mix(paper, colour, touch.paper), sheet: mix(sheet, colour, touch.sheet) }
}

/** A colour with so much of another in it, from 0 to 1. */
function mix(one: Colour, other: Colour, part: number): Colour {
  const channel = (at: number) => {
    const [from = 0, to = 0] = [one, other].map((each) => Number.parseInt(each.slice(at, at + 2), 16))
    return Math.round(from + (to - from) * part)
      .toString(16)
      .padStart(2, '0')
  }
  return `#${channel(1)}${channel(3)}${channel(5)}`
}
