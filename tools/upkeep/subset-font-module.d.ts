declare module 'subset-font' {
  interface Options {
    targetFormat?: 'sfnt' | 'woff' | 'woff2'
    variationAxes?: Record<string, number | { min: number; max: number; default?: number }>
  }
  /** A font with the glyphs of a text only. */
  export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>
}
