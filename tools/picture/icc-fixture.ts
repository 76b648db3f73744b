type Xyz = readonly [x: number, y: number, z: number]

/** A colour space of three lamps: their colours adapted to D50, and the exponent of its curve. */
interface RgbSpace {
  red: Xyz
  green: Xyz
  blue: Xyz
  gamma: number
}

/** Adobe RGB (1998), annex B. */
export const adobeRgb: RgbSpace = {
  red: [0.60974, 0.31111, 0.01947],
  green: [0.20528, 0.62567, 0.06087],
  blue: [0.14919, 0.06322, 0.74457],
  gamma: 563 / 256,
}

/** ProPhoto RGB (ROMM, ISO 22028-2): wider than what eyes see. */
export const proPhotoRgb: RgbSpace = {
  red: [0.79767, 0.28804, 0],
  green: [0.13519, 0.71187, 0],
  blue: [0.03135, 0.00009, 0.82521],
  gamma: 461 / 256,
}

/** A display profile of version 2 for such a space (ICC.1:2001-04), with a `description` that a search finds. */
export function iccProfile({ red, green, blue, gamma }: RgbSpace, description: string): Buffer {
  const curve = Buffer.alloc(14)
  curve.write('curv')
  curve.writeUInt32BE(1, 8)
  curve.writeUInt16BE(Math.round(gamma * 256), 12)
  const text = Buffer.from(`text\0\0\0\0${description}\0`, 'latin1')
  const name = Buffer.alloc(12 + description.length + 1 + 78)
  name.write('desc')
  name.writeUInt32BE(description.length + 1, 8)
  name.write(description, 12, 'latin1')
  const tags: [string, Buffer][] = [
    ['desc', name],
    ['cprt', text],
    ['wtpt', xyz([0.9642, 1, 0.8249])],
    ['rXYZ', xyz(red)],
    ['gXYZ', xyz(green)],
    ['bXYZ', xyz(blue)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ]
  const table = Buffer.alloc(4 + 12 * tags.length)
  table.writeUInt32BE(tags.length, 0)
  let at = 128 + table.length
  const contents = tags.map(([tag, bytes], index) => {
    const filled = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)])
    table.write(tag, 4 + 12 * index, 'latin1')
    table.writeUInt32BE(at, 8 + 12 * index)
    table.writeUInt32BE(bytes.length, 12 + 12 * index)
    at += filled.length
    return filled
  })
  const header = Buffer.alloc(128)
  header.writeUInt32BE(at, 0)
  header.writeUInt32BE(0x02100000, 8)
  header.write('mntrRGB XYZ ', 12, 'latin1')
  for (const [index, part] of [2026, 1, 1].entries()) header.writeUInt16BE(part, 24 + 2 * index)
  header.write('acsp', 36, 'latin1')
  xyz([0.9642, 1, 0.8249]).copy(header, 68, 8)
  return Buffer.concat([header, table, ...contents])
}

function xyz(values: Xyz): Buffer {
  const bytes = Buffer.alloc(20)
  bytes.write('XYZ ')
  for (const [index, value] of values.entries()) bytes.writeInt32BE(Math.round(value * 65_536), 8 + 4 * index)
  return bytes
}
