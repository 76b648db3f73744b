import { rename, stat } from 'node:fs/promises'
import path from 'node:path'
import { asPhotoName, isPhotoName } from '../check/names'

/**
 * Gives a photograph a name that an address can have, as `IMG_2041.JPG` becomes `IMG_2041.jpg`, and answers with that name.
 * Nothing is renamed when its name can stay, none is near it, or another file has that one.
 */
export async function namePhoto(file: string): Promise<string | undefined> {
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
