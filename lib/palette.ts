/** A colour as `#rrggbb`. */
export type Colour = `#${string}`

/** A colour by day and by night. */
export interface Shades {
  light: Colour
  dark: Colour
}

/**
 * The colours of the site by what they are for.
 * - `paper`: behind everything
 * - `sheet`: behind what stands out from the paper, and behind pictures before they arrive
 * - `ink`: text
 * - `muted`: text of less weight
 * - `line`: lines that only divide
 * - `accent`: the mark, buttons, rings around what has the focus
 * - `onAccent`: text on the accent
 * - `link`: text in the accent's colour, dark or light enough to be read
 */
export type Palette = Record<
  'paper' | 'sheet' | 'ink' | 'muted' | 'line' | 'accent' | 'onAccent' | 'link',
  Readonly<Shades>
>

/** The black of a sheet of film, by day and by night; what stands on it takes its colour by night. */
export const film = '#12100e'

/** The palette as custom properties, `onAccent` as `--color-on-accent`. */
export function paletteStyles(palette: Palette): string {
  const colours = Object.entries(palette).map(
    ([name, { light, dark }]) => `--color-${hyphenated(name)}:light-dark(${light},${dark})`,
  )
  return `:root{${[...colours, `--color-film:${film}`].join(';')}}`
}

function hyphenated(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
