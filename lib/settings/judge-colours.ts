import { film, type Palette } from '../palette'
import { contrast } from './contrast'
import type { SettingProblem } from './setting-problem'

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

/** Colours that are none, else pairs of colours that too few readers could tell apart. */
export function judgeColours(palette: Palette): SettingProblem[] {
  const unreadable = Object.entries(palette).flatMap(([name, shades]) =>
    Object.entries(shades).flatMap(([shade, colour]) =>
      /^#[0-9a-f]{6}$/i.test(colour)
        ? []
        : { setting: `colours.${name}.${shade}`, found: `"${colour}"`, expected: 'a colour such as #1d1916' },
    ),
  )
  if (unreadable.length > 0) return unreadable
  return [
    ...pairs.flatMap(([name, on, need]) =>
      (['light', 'dark'] as const).flatMap((shade) =>
        judgePair(`colours.${name}.${shade}`, palette[name][shade], `${on}.${shade}`, palette[on][shade], need),
      ),
    ),
    ...onFilm.flatMap(([name, need]) =>
      judgePair(`colours.${name}.dark`, palette[name].dark, 'the black of film', film, need),
    ),
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
      found: `${colour} on ${ground} ${on}, a contrast of ${ratio}`,
      expected: `at least ${least} (${rule}): a ${isDark(on) ? 'lighter' : 'darker'} one`,
    },
  ]
}

/** Whether white stands out from the colour more than black does. */
function isDark(colour: string): boolean {
  return contrast(colour, '#ffffff') > contrast(colour, '#000000')
}
