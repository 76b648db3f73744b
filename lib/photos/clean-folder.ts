import { constants } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { listFiles } from '../check/folder'
import { count, printable } from '../check/problem'
import { shownPlace } from '../check/source'
import { byteBudget } from './budget'
import { type CleanedPhoto, cleanPhoto } from './clean'
import { replaceFile } from './replace-file'

/** What a run of cleaning came to. */
export interface CleaningReport {
  photographs: number
  changed: number
  /** Photographs that cannot be cleaned, as lines. */
  failed: string[]
  /** Paths below the folder of those that said where they were taken. */
  located: string[]
}

/**
 * Cleans the photographs of a content folder, or those at or below `chosen` (absolute paths), each replaced in one step, and
 * tells a line about every one that changed. No symbolic link is followed. Throws when a chosen path holds no photograph.
 */
export async function cleanFolder(
  folder: string,
  chosen: readonly string[],
  tell: (line: string) => void,
): Promise<CleaningReport> {
  const { files } = await listFiles(folder)
  const photos = files.map((file) => file.path).filter((file) => /\.(jpe?g|png|webp)$/i.test(file))
  const wanted = chosen.length > 0 ? [...new Set(chosen.flatMap((each) => choose(folder, photos, each)))] : photos
  const report: CleaningReport = { photographs: wanted.length, changed: 0, failed: [], located: [] }
  for (const photo of wanted.toSorted()) {
    const shown = shownPlace(folder, photo)
    const absolute = path.join(folder, photo)
    try {
      const bytes = await readFile(absolute, { flag: constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) })
      const cleaned = await cleanPhoto(bytes)
      const size = (cleaned?.bytes ?? bytes).length
      if (cleaned) {
        await replaceFile(absolute, cleaned.bytes)
        report.changed += 1
        if (cleaned.located) report.located.push(photo)
        tell(printable(changeOf(shown, bytes.length, cleaned)))
      }
      if (size > byteBudget)
        report.failed.push(`${shown}: still ${megabytes(size)}; save it as JPEG and write the new name in the texts`)
    } catch (error) {
      report.failed.push(`${shown}: left as it is, ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return report
}

/** The last lines of a run: how many photographs changed, and which could not be cleaned. */
export function summarise({ photographs, changed, failed }: CleaningReport): string {
  const total = `${count(photographs, 'photograph')}: ${changed} changed, ${photographs - changed} left as they were`
  return [...failed.map(printable), total].join('\n')
}

function choose(folder: string, photos: string[], chosen: string): string[] {
  const below = path.relative(folder, chosen).split(path.sep).join('/')
  const found = photos.filter((photo) => below === '' || photo === below || photo.startsWith(`${below}/`))
  if (found.length === 0) throw new Error(`${chosen} holds no photograph of ${folder}`)
  return found
}

function changeOf(shown: string, size: number, { bytes, before, after, done, credit }: CleanedPhoto): string {
  const from = `${before.width} × ${before.height}, ${megabytes(size)}`
  const to = `${after.width} × ${after.height}, ${megabytes(bytes.length)}`
  return `${shown}: ${from} → ${to}; ${[...done, ...(credit ? [`credit kept: ${credit}`] : [])].join(', ')}`
}

function megabytes(size: number): string {
  return size < 1e6 ? `${Math.round(size / 1000)} KB` : `${(size / 1e6).toFixed(1)} MB`
}
