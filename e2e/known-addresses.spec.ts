import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { addressOfFile } from '../lib/site/resolve-address'
import { writtenNameOf } from '../lib/site/written-files'
import { fixture } from './fixture/fixture'
import { listKnownAddresses } from './known-addresses'

/** What texts have no reason to link to: its name changes with every build, or no reader opens it. */
const unlinked = [
  'asset',
  'pageScript',
  'pagePartScript',
  'lightboxScript',
  'searchScript',
  'writeScript',
  'writeCheckScript',
  'writePartScript',
  'sourceText',
  'photograph',
  'albumFile',
  'shareImage',
  'searchIndex',
  'searchWays',
]

test('the check knows the pages and files of the site, and no others', async () => {
  const entries = await readdir(fixture.after, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name) && entry.name !== '404.html')
    .map((entry) => path.relative(fixture.after, path.join(entry.parentPath, entry.name)))
    .filter((file) => !unlinked.includes(writtenNameOf(file) ?? ''))
  const built = files.map((file) =>
    addressOfFile(file)
      .normalize('NFC')
      .replace(/(?<=.)\/$/, ''),
  )
  expect(built.length).toBeGreaterThan(50)
  expect(listKnownAddresses(fixture.content).sort()).toEqual(built.sort())
})
