import { constants } from 'node:fs'
import { readFile, rename, stat } from 'node:fs/promises'
import path from 'node:path'
import { replaceFile } from '../../lib/site/disk-files'
import { listContentFiles } from '../check/files/folder'
import { asPhotoName, isPhotoName } from '../check/files/name-forms'
import { byteBudget } from '../picture/sizes'
import { authorLanguage, type InEach, inEach, inLines } from '../report/message'
import { printable, quantity } from '../report/problem'
import { shownFile } from '../report/shown-path'
import { type CleanedPhoto, cleanPhoto } from './clean'

interface CleaningReport {
  photographs: number
  changed: number
  /** Photographs that cannot be cleaned, as lines. */
  failed: InEach[]
  /** Paths below the folder of those that said where they were taken. */
  located: string[]
}

/**
 * Cleans the photographs of a content folder, or those at or below `chosen` (absolute paths), each replaced in one step, gives
 * them names that addresses can have, and tells a line about every one that changed. No symbolic link is followed. Throws when a chosen path holds no photograph.
 */
export async function cleanFolder(
  folder: string,
  chosen: readonly string[],
  print: (line: InEach) => void,
): Promise<CleaningReport> {
  const { files } = listContentFiles(folder)
  const photos = files.map((file) => file.path).filter((file) => /\.(jpe?g|png|webp)$/i.test(file))
  const wanted = chosen.length > 0 ? [...new Set(chosen.flatMap((each) => choose(folder, photos, each)))] : photos
  const report: CleaningReport = { photographs: wanted.length, changed: 0, failed: [], located: [] }
  for (const photo of wanted.toSorted()) {
    const shown = shownFile(folder, photo)
    const absolute = path.join(folder, photo)
    try {
      const bytes = await readFile(absolute, { flag: constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) })
      const cleaned = await cleanPhoto(bytes)
      const size = (cleaned?.bytes ?? bytes).length
      if (cleaned) {
        await replaceFile(absolute, cleaned.bytes)
        report.changed += 1
        if (cleaned.located) report.located.push(photo)
        print(changeOf(shown, bytes.length, cleaned))
      }
      const name = await namePhoto(absolute)
      if (name) print(printableLine(shown, renamed(name)))
      if (name && !cleaned) report.changed += 1
      if (size > byteBudget) report.failed.push(printableLine(shown, stillHeavy(size)))
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      const left = { en: `left as it is, ${reason}`, ko: `그대로 두었습니다. ${reason}` }
      report.failed.push(printableLine(shown, left))
    }
  }
  return report
}

/** The last lines of a run: how many photographs changed, and which could not be cleaned. */
export function summarise({ photographs, changed, failed }: CleaningReport): InEach {
  const left = photographs - changed
  const total = {
    en: `${quantity(photographs, 'photograph')}: ${changed} changed, ${left} left as they were`,
    ko: `사진 ${photographs}장: ${changed}장을 바꾸고, ${left}장은 그대로 두었습니다`,
  }
  return inLines(...failed, total)
}

function printableLine(shown: string, words: InEach): InEach {
  return inEach((language) => printable(`${shown}: ${words[language]}`))
}

function renamed(name: string): InEach {
  return {
    en: `renamed to ${name}; write photos/${name} in the text`,
    ko: `이름을 바꿈: ${name}. 글에 적을 경로: photos/${name}`,
  }
}

function stillHeavy(size: number): InEach {
  return {
    en: `still ${megabytes(size)}; save it as JPEG and write the new name in the texts`,
    ko: `아직 ${megabytes(size)}입니다. JPEG로 저장하고, 글에 적은 파일 이름도 바꾸세요`,
  }
}

function choose(folder: string, photos: string[], chosen: string): string[] {
  const below = path.relative(folder, chosen).split(path.sep).join('/')
  const found = photos.filter((photo) => below === '' || photo === below || photo.startsWith(`${below}/`))
  const none = { en: `${chosen} holds no photograph of ${folder}`, ko: `${chosen}에는 ${folder}의 사진이 없습니다` }
  if (found.length === 0) throw new Error(none[authorLanguage()])
  return found
}

function changeOf(shown: string, size: number, { bytes, before, after, done, credit }: CleanedPhoto): InEach {
  const from = `${before.width} × ${before.height}, ${megabytes(size)}`
  const to = `${after.width} × ${after.height}, ${megabytes(bytes.length)}`
  const kept = { en: `credit kept: ${credit}`, ko: `저작자 표시 남김: ${credit}` }
  const changes = [...done, ...(credit ? [kept] : [])]
  return printableLine(
    shown,
    inEach((language) => `${from} → ${to}; ${changes.map((each) => each[language]).join(', ')}`),
  )
}

function megabytes(size: number): string {
  return size < 1e6 ? `${Math.round(size / 1000)} KB` : `${(size / 1e6).toFixed(1)} MB`
}

/**
 * Gives a photograph a name that an address can have, as `IMG_2041.JPG` becomes `IMG_2041.jpg`, and answers with that name.
 * Nothing is renamed when its name can stay, none is near it, or another file has that one.
 */
async function namePhoto(file: string): Promise<string | undefined> {
  const from = path.basename(file)
  const name = isPhotoName(from) ? undefined : asPhotoName(from)
  if (!name) return undefined
  const target = path.join(path.dirname(file), name)
  // A disk that does not tell large letters from small ones finds the file itself under its new name.
  const [own, other] = await Promise.all([stat(file), stat(target).catch(() => undefined)])
  if (other && other.ino !== own.ino) return undefined
  await rename(file, target)
  return name
}
