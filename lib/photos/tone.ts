/**
 * The colours a frame may have before its photograph arrives, from dark to light. A policy without inline style leaves
 * only classes, so the average colour of a photograph is rounded to one of these.
 */
export const tones = [
  { name: 'ink', hex: '#181a22', oklch: 'oklch(0.22 0.015 270)' },
  { name: 'night', hex: '#243251', oklch: 'oklch(0.32 0.06 265)' },
  { name: 'umber', hex: '#503726', oklch: 'oklch(0.36 0.045 55)' },
  { name: 'plum', hex: '#5c3b55', oklch: 'oklch(0.4 0.06 335)' },
  { name: 'slate', hex: '#4e5c6b', oklch: 'oklch(0.47 0.03 250)' },
  { name: 'moss', hex: '#526540', oklch: 'oklch(0.48 0.06 130)' },
  { name: 'teal', hex: '#3b7477', oklch: 'oklch(0.52 0.06 200)' },
  { name: 'rust', hex: '#b26040', oklch: 'oklch(0.58 0.115 42)' },
  { name: 'stone', hex: '#8a857e', oklch: 'oklch(0.62 0.012 80)' },
  { name: 'steel', hex: '#7390a9', oklch: 'oklch(0.64 0.05 245)' },
  { name: 'rose', hex: '#bf878e', oklch: 'oklch(0.68 0.07 10)' },
  { name: 'sage', hex: '#98ab94', oklch: 'oklch(0.72 0.04 140)' },
  { name: 'ochre', hex: '#c19f61', oklch: 'oklch(0.72 0.09 82)' },
  { name: 'sand', hex: '#d0c2ab', oklch: 'oklch(0.82 0.035 82)' },
  { name: 'mist', hex: '#c9d3da', oklch: 'oklch(0.86 0.015 240)' },
  { name: 'paper', hex: '#efebe2', oklch: 'oklch(0.94 0.012 85)' },
] as const

export type Tone = (typeof tones)[number]['name']

/** Red, green and blue, each from 0 to 255, as in sRGB. */
export type Rgb = readonly [red: number, green: number, blue: number]

/** Whether a text read from elsewhere names one of the tones. */
export function isTone(value: unknown): value is Tone {
  return tones.some(({ name }) => name === value)
}

/** The tone that looks most like a colour. */
export function nearestTone(rgb: Rgb): Tone {
  const wanted = toOklab(rgb)
  let nearest: { name: Tone; distance: number } = { name: 'stone', distance: Number.POSITIVE_INFINITY }
  for (const { name, hex } of tones) {
    const [light, green, blue] = toOklab(fromHex(hex))
    const distance = Math.hypot(light - wanted[0], green - wanted[1], blue - wanted[2])
    if (distance < nearest.distance) nearest = { name, distance }
  }
  return nearest.name
}

function fromHex(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}

/** Björn Ottosson's OKLab, in which equal distances look equally different: https://bottosson.github.io/posts/oklab/ */
function toOklab(rgb: Rgb): [number, number, number] {
  const [red, green, blue] = [linear(rgb[0]), linear(rgb[1]), linear(rgb[2])]
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  return [
    0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  ]
}

function linear(value: number): number {
  const part = value / 255
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
}
