import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { listMetadata } from '../photos/metadata'
import type { Problem } from './problem'
import { workOff } from './publish'

const picture = /\.(?:avif|jpe?g|png|webp)$/
const drawing = /\.svg$/

/** What editors write into a drawing about who made it with what, and pictures of unknown origin inside it. */
const told = /<metadata[\s>]|<\?xpacket|<(?:sodipodi|inkscape):|data:image\//i

/** The pictures among some files of the export that tell more than they show: where, when, by whom, with which camera. */
export async function checkPictures(from: string, files: readonly string[]): Promise<Problem[]> {
  const pictures = files.filter((file) => picture.test(file) || drawing.test(file))
  const found = await workOff(pictures, async (file) => listTelling(file, await readFile(path.join(from, file))))
  return found.flatMap((parts, index) => {
    if (parts.length === 0) return []
    const file = pictures[index] ?? ''
    return {
      file,
      found: { en: `more than a picture: ${parts.join(', ')}`, ko: `그림이 아닌 것이 든 파일: ${parts.join(', ')}` },
      expected: { en: 'a picture without metadata', ko: '메타데이터가 없는 그림' },
    }
  })
}

/** The parts of a picture, by its name and bytes, that are not the picture; none of a file that is no picture. */
export function listTelling(file: string, bytes: Buffer): string[] {
  if (picture.test(file)) return listMetadata(bytes)
  if (!drawing.test(file)) return []
  const part = told.exec(bytes.toString())?.[0]
  return part ? [part] : []
}
