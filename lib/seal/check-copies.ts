import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { LinkedPage } from './check-links'
import { copyReader } from './copy-references'
import type { Problem } from './problem'

/** The files among these that are read outside the site, with the addresses in them, for `checkLinks`. */
export async function readCopies(from: string, files: readonly string[]): Promise<Map<string, LinkedPage>> {
  const copies = new Map<string, LinkedPage>()
  for (const file of files) {
    const listReferences = copyReader(file)
    if (!listReferences) continue
    copies.set(file.normalize('NFC'), { references: listReferences(await readFile(path.join(from, file), 'utf8')) })
  }
  return copies
}

/** Addresses without an origin in files that are read where the site's own is not known. */
export function checkOrigins(copies: ReadonlyMap<string, LinkedPage>): Problem[] {
  return [...copies].flatMap(([file, { references }]) =>
    references
      .filter(({ address }) => !/^[a-z][a-z0-9+.-]*:/i.test(address))
      .map(({ found }) => ({
        file,
        found,
        expected: { en: 'an address with its origin', ko: 'https://로 시작하는 온전한 주소' },
      })),
  )
}
