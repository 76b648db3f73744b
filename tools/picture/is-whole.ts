import { hasAllScans } from './jpeg-scans'
import type { PictureKind } from './kind'
import type { PictureParts } from './parts'

/** Whether a picture's file has all of its parts, by their headers; only decoding tells whether their data is whole. */
export function isWhole(kind: PictureKind, { parts, end }: PictureParts, bytes: Buffer): boolean {
  return end !== undefined && (kind !== 'jpeg' || hasAllScans(parts, bytes))
}
