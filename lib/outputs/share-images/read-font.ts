import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pLimit from 'p-limit'
import decompress from 'wawoff2/decompress.js'

// What is handed out lies in memory that the next decompression takes.
const decompressing = pLimit(1)

/** The bytes of a font file as HarfBuzz takes them, WOFF2 decompressed. The path is one from the project's folder. */
export async function readFont(path: string): Promise<Uint8Array> {
  const bytes = await readFile(join(process.cwd(), path))
  return path.endsWith('.woff2') ? decompressing(async () => Buffer.from(await decompress(bytes))) : bytes
}
