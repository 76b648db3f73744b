import { readFile, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { replaceFile } from '../photos/replace-file'
import { places } from './places'
import { runProgram } from './run-program'

/** Where Next says what it exported; Vercel deploys the folder that is named there. */
const exportDetail = '.next/export-detail.json'

/** Step 5: exports every page with `next build`. Throws an Error with Next's output when it fails. */
export async function exportSite(): Promise<void> {
  await rm(places.exported, { recursive: true, force: true })
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('MOIM_'))
  await runProgram({
    name: 'next',
    module: 'next/dist/bin/next',
    arguments: ['build'],
    environment: {
      ...Object.fromEntries(own),
      MOIM_EXPORT: '1',
      NEXT_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
    },
  })
}

/** Makes Next's own record name the finished site instead of the export, which must never be deployed. */
export async function recordOutput(): Promise<void> {
  const record: unknown = JSON.parse(await readFile(exportDetail, 'utf8'))
  if (typeof record !== 'object' || record === null) throw new Error(`${exportDetail} is not what Next used to write`)
  await replaceFile(exportDetail, JSON.stringify({ ...record, outDirectory: resolve(places.output) }))
}
