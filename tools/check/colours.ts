import { film, type Palette } from '../../lib/site/settings'
import type { InEach } from '../report/message'
import { quoted } from '../report/problem'
import type { SettingProblem } from './settings'

type Name = keyof Palette

/** Text needs 4.5 against what it stands on (WCAG 2.2, 1.4.3), lines and rings that say something need 3 (1.4.11). */
const text = { least: 4.5, rule: 'WCAG 2.2, 1.4.3' }
const shape = { least: 3, rule: 'WCAG 2.2, 1.4.11' }

const pairs: [Name, on: Name, { least: number; rule: string }][] = [
  ['ink', 'paper', text],
  ['ink', 'sheet', text],
  ['muted', 'paper', text],
  ['muted', 'sheet', text],
  ['link', 'paper', text],
  ['link', 'sheet', text],
  ['onAccent', 'accent', text],
  ['accent', 'paper', shape],
  ['accent', 'sheet', shape],
]

/** What stands on a sheet of film, where colours are those by night. */
const onFilm: [Name, { least: number; rule: string }][] = [
  ['ink', text],
  ['muted', text],
  ['link', text],
  ['accent', shape],
]

export const colourExpected: InEach = { en: 'a colour such as #1d1916', ko: '#1d1916처럼 적은 색' }

/** Colours that are none, else pairs of colours that too few readers could tell apart. */
export function judgeColours(palette: Palette): SettingProblem[] {
  const unreadable = Object.entries(palette).flatMap(([name, shades]) =>
    Object.entries(shades).flatMap(([shade, colour]) =>
      /^#[0-9a-f]{6}$/i.test(colour)
        ? []
        : { setting: `colours.${name}.${shade}`, found: quoted(colour), expected: colourExpected },
    ),
  )
  if (unreadable.length > 0) return unreadable
  return [
    ...pairs.flatMap(([name, on, need]) =>
      (['light', 'dark'] as const).flatMap((shade) =>
        judgePair(`colours.${name}.${shade}`, palette[name][shade], `${on}.${shade}`, palette[on][shade], need),
      ),
    ),
    ...onFilm.flatMap(([name, need]) => judgePair(`colours.${name}.dark`, palette[name].dark, 'film', film, need)),
  ]
}

function judgePair(
  setting: string,
  colour: string,
  ground: string,
  on: string,
  { least, rule }: { least: number; rule: string },
): SettingProblem[] {
  // Cut, not rounded: 4.499 must not be told as 4.5.
  const ratio = Math.floor(contrast(colour, on) * 100) / 100
  if (ratio >= least) return []
  return [
    {
      setting,
      found: {
        en: `${colour} on ${ground} ${on}, a contrast of ${ratio}`,
        ko: `${ground} ${on} 위의 ${colour}, 명암비 ${ratio}`,
      },
      expected: {
        en: `at least ${least} (${rule}): a ${isDark(on) ? 'lighter' : 'darker'} one`,
        ko: `명암비 ${least} 이상(${rule}): 더 ${isDark(on) ? '밝은' : '어두운'} 색`,
      },
    },
  ]
}

/** Whether white stands out from the colour more than black does. */
function isDark(colour: string): boolean {
  return contrast(colour, '#ffffff') > contrast(colour, '#000000')
}

/**
 * The contrast ratio of two colours given as `#rrggbb`, from 1 to 21 (WCAG 2.2, "contrast ratio" and "relative luminance").
 */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const value = Number.parseInt(colour.slice(1), 16)
  return 0.2126 * linear(value >> 16) + 0.7152 * linear((value >> 8) & 255) + 0.0722 * linear(value & 255)
}

function linear(part: number): number {
  const value = part / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}
