import { closeSync, constants, openSync, readFileSync } from 'node:fs'

/**
 * The bytes of a file, whose last part of the path is no symbolic link. It waits for the file: to have several files read at
 * once costs more of the processor than to read them, and that is what the check waits for. Throws as the system does.
 */
export function readBytes(absolute: string): Buffer {
  const file = openSync(absolute, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
  try {
    return readFileSync(file)
  } finally {
    closeSync(file)
  }
}
