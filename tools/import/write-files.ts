import { createHash } from 'node:crypto'
import { readdir, readFile, rm, rmdir } from 'node:fs/promises'
import path from 'node:path'
import { replaceFile } from '../../lib/site/disk-files'
import type { Converted } from './convert-text'

/** What became of the files of an import, by their paths. */
export interface WrittenFiles {
  written: string[]
  /** Written by an earlier import, changed by nobody since, and brought up to date. */
  updated: string[]
  unchanged: string[]
  /** Written by an earlier import from the same sources, which no longer make it. */
  removed: string[]
  /** Files that somebody changed, and that differ from what the import would write; it leaves them alone. */
  kept: string[]
}

/** The name of the record of a content folder: what imports wrote there. Hidden, so that nothing takes it for content. */
const recordName = '.imported.json'

/** What an import wrote: by the path of the file below the content folder. */
type ImportRecord = Record<string, { sha256: string; source: string }>

/**
 * Writes what an import made. A file that somebody wrote or changed is never written over: the record says which bytes imports
 * wrote. `blog` tells the sources of one blog from those of another.
 */
export async function writeFiles(documents: Converted[], into: string, blog: string): Promise<WrittenFiles> {
  const record = await readRecord(into)
  const result: WrittenFiles = { written: [], updated: [], unchanged: [], removed: [], kept: [] }
  const made = new Set<string>()
  const sources = new Set(documents.map(({ source }) => `${blog}/${source}`))
  for (const { folder, files, source } of documents) {
    for (const [name, contents] of files) {
      const file = path.join(into, folder, name)
      const key = `${folder}/${name}`
      made.add(key)
      const there = await readFile(file).catch(() => undefined)
      const bytes = Buffer.from(contents)
      if (there && !there.equals(bytes) && record[key]?.sha256 !== hashOf(there)) {
        result.kept.push(file)
        continue
      }
      record[key] = { sha256: hashOf(bytes), source: `${blog}/${source}` }
      if (there?.equals(bytes)) result.unchanged.push(file)
      else {
        await replaceFile(file, bytes)
        result[there ? 'updated' : 'written'].push(file)
      }
    }
  }
  for (const [key, { sha256, source }] of Object.entries(record)) {
    if (made.has(key) || !sources.has(source)) continue
    const file = path.join(into, key)
    const there = await readFile(file).catch(() => undefined)
    if (there && hashOf(there) !== sha256) {
      result.kept.push(file)
      continue
    }
    delete record[key]
    if (!there) continue
    await rm(file)
    await removeEmpty(path.dirname(file), into)
    result.removed.push(file)
  }
  const sorted = Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  if (documents.length > 0) await replaceFile(path.join(into, recordName), `${JSON.stringify(sorted, undefined, 1)}\n`)
  return result
}

async function readRecord(into: string): Promise<ImportRecord> {
  const text = await readFile(path.join(into, recordName), 'utf8').catch(() => undefined)
  try {
    return text === undefined ? {} : (JSON.parse(text) as ImportRecord)
  } catch {
    // A record that was damaged knows of no file: each is left as it is.
    return {}
  }
}

/** Removes a folder and those around it that have nothing left in them, up to the content folder. */
async function removeEmpty(folder: string, into: string): Promise<void> {
  if (path.relative(into, folder) === '' || (await readdir(folder)).length > 0) return
  await rmdir(folder)
  await removeEmpty(path.dirname(folder), into)
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
