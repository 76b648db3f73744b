import { readFile } from 'node:fs/promises'
import { replaceFile } from '../../lib/site/cache-files'
import { photoHash } from '../photos/encode'
import { createPixelBudget, pixelsAtOnce } from '../photos/prepare'
import { countPixels, tryDecode } from './decode-photo'

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

/** Decodes a photograph once on a machine; `save` keeps for the next run which of those it was asked about could be decoded. */
export interface DecodableCache {
  findDecodeError: FindDecodeError
  save: () => Promise<void>
}

/** Reads what `save` kept in a file; without the file everything is decoded. */
export async function readDecodableCache(file: string): Promise<DecodableCache> {
  const kept = await readFile(file, 'utf8').catch(() => '')
  const before = new Set(kept.split('\n').filter(Boolean))
  const decodable = new Set<string>()
  return {
    findDecodeError: async (bytes) => {
      const hash = photoHash(bytes)
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
