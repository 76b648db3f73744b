import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import { hiddenFilesOf } from '../hidden-photo'
import { photoListName } from '../model/photo-list'

/** The photographs that the checked lists take off the site, by their paths below the content folder, sorted. */
export async function listHidden(content: string, files: readonly string[]): Promise<string[]> {
  const lists = files.filter((file) => file.endsWith(`/${photoListName}`))
  const hidden = await Promise.all(
    lists.map(async (file) => {
      const photos = photosOf(parse(await readFile(join(content, file), 'utf8')))
      return Array.from(hiddenFilesOf(photos), (photo) => `${dirname(file)}/${photo}`)
    }),
  )
  return hidden.flat().sort()
}

function photosOf(list: unknown): { file: string; hidden?: unknown }[] {
  if (typeof list !== 'object' || list === null || !('photos' in list) || !Array.isArray(list.photos)) return []
  return list.photos.filter(isListed)
}

function isListed(value: unknown): value is { file: string; hidden?: unknown } {
  return typeof value === 'object' && value !== null && 'file' in value && typeof value.file === 'string'
}
