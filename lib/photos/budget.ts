/** The long side of a cleaned photograph in pixels: sharp on any screen, a megabyte or so in the repository. */
export const longSide = 2560

/** Most bytes of a photograph in the repository. A telephone's usual 12 megapixels have 2 to 5 MB; git keeps every byte for ever. */
export const byteBudget = 6_000_000
