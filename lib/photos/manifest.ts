import type { Tone } from './tone'

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

/** All photographs by their path in the content folder: `posts/<slug>/photos/<file>`. */
export type PhotoManifest = Record<string, EncodedPhoto>
