import fc, { type Arbitrary } from 'fast-check'
import sharp, { type Sharp } from 'sharp'

/** A photograph to draw beside a document. */
export interface Drawing {
  /** Its name in the folder of photographs. */
  file: string
  form: string
  /** Both in pixels. */
  width: number
  height: number
}

interface Form {
  /** How the name ends. */
  ending: string
  draw: (picture: Sharp) => Promise<Buffer>
}

/** The forms that a photograph may have. */
const forms: Record<string, Form> = {
  baseline: { ending: 'jpg', draw: (picture) => picture.jpeg().toBuffer() },
  progressive: { ending: 'jpeg', draw: (picture) => picture.jpeg({ progressive: true }).toBuffer() },
  grey: { ending: 'jpg', draw: (picture) => picture.toColourspace('b-w').jpeg().toBuffer() },
  cmyk: { ending: 'jpg', draw: (picture) => picture.toColourspace('cmyk').jpeg().toBuffer() },
  turned: {
    ending: 'jpg',
    draw: (picture) =>
      picture
        .withExif({ IFD0: { Orientation: '6' } })
        .jpeg()
        .toBuffer(),
  },
  wideColours: { ending: 'jpg', draw: (picture) => picture.withIccProfile('p3').jpeg().toBuffer() },
  png: { ending: 'png', draw: (picture) => picture.png().toBuffer() },
  deep: { ending: 'png', draw: (picture) => picture.toColourspace('rgb16').png().toBuffer() },
  palette: { ending: 'png', draw: (picture) => picture.png({ palette: true, progressive: true }).toBuffer() },
  transparent: { ending: 'png', draw: (picture) => picture.ensureAlpha(0.3).png().toBuffer() },
  webp: { ending: 'webp', draw: (picture) => picture.webp().toBuffer() },
  lossless: { ending: 'webp', draw: (picture) => picture.ensureAlpha(0.5).webp({ lossless: true }).toBuffer() },
}

/** Forms that nobody wants published. */
const brokenForms: Record<string, Form> = {
  truncated: { ending: 'jpg', draw: async (picture) => halfOf(await picture.jpeg().toBuffer()) },
  cutInScan: {
    ending: 'jpg',
    draw: async (picture) => Buffer.concat([halfOf(await picture.jpeg().toBuffer()), Buffer.from([0xff, 0xd9])]),
  },
  cutPng: { ending: 'png', draw: async (picture) => halfOf(await picture.png().toBuffer()) },
  mislabelled: { ending: 'jpg', draw: (picture) => picture.png().toBuffer() },
  otherKind: { ending: 'png', draw: (picture) => picture.gif().toBuffer() },
  located: {
    ending: 'jpg',
    draw: (picture) =>
      picture
        .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '37/1 33/1 0/1' } })
        .jpeg()
        .toBuffer(),
  },
  empty: { ending: 'jpg', draw: async () => Buffer.alloc(0) },
  words: { ending: 'png', draw: async () => Buffer.from('no picture') },
}

/** Names of all forms, those that a photograph may have and the broken ones. */
export const formNames = { whole: Object.keys(forms), broken: Object.keys(brokenForms) }

const sizes: readonly [number, number][] = [
  [640, 480],
  [480, 640],
  [500, 500],
  [1, 1],
  [2, 700],
  [700, 2],
  [1601, 33],
  [33, 1601],
  [40, 4000],
  [6000, 20],
  [20, 17_000],
  [16_500, 12],
  [12, 9000],
]
// Pixels of a side: the width and the height of a WebP have 14 bits.
const longestWebp = 16_383
const plainSizes = sizes.slice(0, 3)
const stems = ['a', 'A1', '0', 'photo.1', 'x_y-z', 'index', 'feed', 'c', 'n'.repeat(60), 'cover', '2025-03-30']

/** The photographs beside a document: mostly none, at most three, each under a name of its own. */
export const drawings: Arbitrary<Drawing[]> = fc.oneof(
  { weight: 1, arbitrary: fc.constant<Drawing[]>([]) },
  {
    weight: 1,
    arbitrary: fc
      .uniqueArray(fc.constantFrom(...stems), { minLength: 1, maxLength: 3 })
      .chain((names) => fc.tuple(...names.map(drawing))),
  },
)

function drawing(stem: string): Arbitrary<Drawing> {
  const form = fc.oneof(
    { weight: 16, arbitrary: fc.constantFrom(...formNames.whole) },
    fc.constantFrom(...formNames.broken),
  )
  const size = fc.oneof(fc.constantFrom(...sizes), fc.constantFrom(...plainSizes))
  return fc.tuple(form, size).map(([name, [width, height]]) => {
    const { ending } = formOf(name)
    const most = ending === 'webp' ? longestWebp : Number.POSITIVE_INFINITY
    return { file: `${stem}.${ending}`, form: name, width: Math.min(width, most), height: Math.min(height, most) }
  })
}

/** The bytes of a drawing; no two numbers give the same. */
export function draw({ form, width, height }: Drawing, number: number): Promise<Buffer> {
  const colour = { r: number % 256, g: (number >> 8) % 256, b: (number * 7) % 256 }
  return formOf(form).draw(sharp({ create: { width, height, channels: 3, background: colour } }))
}

function formOf(name: string): Form {
  const form = forms[name] ?? brokenForms[name]
  if (!form) throw new Error(`There is no form of a photograph called ${name}`)
  return form
}

function halfOf(bytes: Buffer): Buffer {
  return bytes.subarray(0, Math.floor(bytes.length / 2))
}
