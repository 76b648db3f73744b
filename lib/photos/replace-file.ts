import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Writes a file so that it is whole or absent at every moment: a killed run never leaves half of it.
 * `temporary` is where it is written first; it has to lie on the same disk.
 */
export async function replaceFile(
  file: string,
  contents: string | Uint8Array,
  temporary = `${file}.${process.pid}.tmp`,
): Promise<void> {
  await Promise.all([file, temporary].map((each) => mkdir(dirname(each), { recursive: true })))
  try {
    await writeFile(temporary, contents)
    await rename(temporary, file)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}
