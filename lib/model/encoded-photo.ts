/** The formats every photograph is offered in, the smallest first: the order of a `<picture>`'s sources. */
export const photoFormats = ['avif', 'webp', 'jpeg'] as const

export type PhotoFormat = (typeof photoFormats)[number]

/** One file that a browser may choose. */
export interface PhotoVariant {
  format: PhotoFormat
  /** In pixels, upright. */
  width: number
  height: number
  /** Where it is published: `/photos/<hash>-<width>.<avif|webp|jpg>`. */
  address: string
}

/** What a page needs to show a photograph without a layout shift. */
export interface EncodedPhoto {
  /** Of the upright original, in pixels. */
  width: number
  height: number
  /** What its average colour is called; fills the frame until the photograph has arrived. */
  tone: Tone
  /** In the order of `photoFormats`, then from the narrowest to the widest. */
  variants: PhotoVariant[]
}

/** All photographs by their path in the content folder: `posts/<slug>/photos/<file>`, `people/<id>/portrait.jpg`. */
export type PhotoManifest = Record<string, EncodedPhoto>

/** What a portrait may be called in the folder of a person. */
export const portraitNames = ['portrait.jpg', 'portrait.jpeg', 'portrait.png', 'portrait.webp']

/** Whether a path below the content folder is that of somebody's portrait. */
export function isPortrait(path: string): boolean {
  const [kind, , name = '', ...rest] = path.split('/')
  return kind === 'people' && rest.length === 0 && portraitNames.includes(name)
}

/** The file of a photograph for everything outside the site: JPEG, which all programs show, at most 1200 pixels wide. */
export function shareVariant({ variants }: EncodedPhoto): PhotoVariant | undefined {
  const jpegs = variants.filter(({ format }) => format === 'jpeg')
  return jpegs.findLast(({ width }) => width <= 1200) ?? jpegs[0]
}

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

/** Whether a text read from elsewhere names one of the tones. */
export function isTone(value: unknown): value is Tone {
  return tones.some(({ name }) => name === value)
}
