import type { PicturePart } from './parts'

/** A block of a JPEG has 64 coefficients. */
const coefficients = 64

/**
 * Whether the scans of a JPEG tell all of the picture: each component, and in a progressive one each coefficient to its last
 * bit (ITU-T T.81, B.2.3 and G.1.1.1). Decoders show a file that was cut between two scans as it is by then, coarse or grey.
 */
export function hasAllScans(parts: readonly PicturePart[], bytes: Buffer): boolean {
  // Between the markers of frames, C8 is reserved and CC is the conditioning of arithmetic coding.
  const frame = parts.find(({ name }) => /^SOF\d/.test(name) && name !== 'SOF8' && name !== 'SOF12')
  if (!frame) return true
  // By component: how many bits of each coefficient are still untold.
  const untold = new Map(listComponents(bytes, frame.start + 5, 3).map((id) => [id, Array(coefficients).fill(8)]))
  for (const { start } of parts.filter(({ name }) => name === 'SOS')) {
    const told = listComponents(bytes, start, 2)
    const at = start + 1 + 2 * told.length
    const isProgressive = frame.name === 'SOF2'
    const [first = 0, last = 0, bits = 0] = isProgressive ? bytes.subarray(at, at + 3) : [0, coefficients - 1, 0]
    for (const id of told) untold.get(id)?.fill(bits & 15, first, last + 1)
  }
  return [...untold.values()].every((component) => component.every((bits) => bits === 0))
}

/** The ids of the components in a header: their number stands at `at`, and each of them takes `size` bytes. */
function listComponents(bytes: Buffer, at: number, size: number): number[] {
  return Array.from({ length: bytes[at] ?? 0 }, (_, index) => bytes[at + 1 + index * size] ?? 0)
}
