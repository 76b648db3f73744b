import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import sharp from 'sharp'
import { replaceFile } from '../../lib/site/disk-files'
import { countPixels, createPixelBudget, pixelsAtOnce, tryDecode } from './decode-photo'

/** Why the bytes of a photograph cannot be decoded, in the decoder's words; nothing for one that can. */
export type FindDecodeError = (bytes: Buffer) => Promise<string | undefined>

const budget = createPixelBudget(pixelsAtOnce)

/** Decodes the photograph as the build does. */
export const findDecodeError: FindDecodeError = async (bytes) => {
  try {
    await budget(await countPixels(bytes), () => tryDecode(bytes))
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message.split('\n')[0] : String(error)
  }
}

/**
 * Decodes a photograph once on a machine: `save` writes to the file which of the photographs it was asked about could be decoded,
 * and these are not decoded again.
 */
export async function readDecodableCache(
  file: string,
): Promise<{ findDecodeError: FindDecodeError; save: () => Promise<void> }> {
  const kept = await readFile(file, 'utf8').catch(() => '')
  const before = new Set(kept.split('\n').filter(Boolean))
  const decodable = new Set<string>()
  return {
    findDecodeError: async (bytes) => {
      // Another decoder may see other faults.
      const hash = createHash('sha256').update(sharp.versions.vips).update(bytes).digest('hex')
      const error = before.has(hash) ? undefined : await findDecodeError(bytes)
      if (error === undefined) decodable.add(hash)
      return error
    },
    save: async () => {
      const lines = [...decodable].toSorted().join('\n')
      // What cannot be kept is decoded again.
      if (lines !== kept) await replaceFile(file, lines).catch(() => {})
    },
  }
}
