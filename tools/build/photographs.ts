import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import { dayIn } from '../../lib/clock/days'
import { hiddenFilesOf } from '../../lib/content/hidden-photos'
import { photoListName } from '../../lib/model/photo-list'
import { now } from '../../lib/site/environment'
import { buildFolders } from '../../lib/site/written-files'
import { site } from '../../site.config'
import type { CheckedContent } from '../check/check-content'
import { type PhotoProgress, type PhotoReport, preparePhotographs } from '../photos/prepare'
import { announce, type Tell } from '../report/announce'
import { quantity } from '../report/problem'

interface Preparation {
  /** Also those of drafts, which are shown while writing. */
  withDrafts?: boolean
  onProgress?: (progress: PhotoProgress) => void
}

/** Prepares photographs as `preparePublicPhotographs` does, and tells how far it is: a new one takes a second and more. */
export async function announcePhotographs(
  content: string,
  checked: CheckedContent,
  preparation: Omit<Preparation, 'onProgress'> = {},
): Promise<void> {
  await announce(
    { en: 'photos', ko: '사진' },
    (tell) => preparePublicPhotographs(content, checked, { ...preparation, onProgress: tellEncoding(tell) }),
    ({ photographs, encoded }) => ({
      en: `${quantity(photographs, 'photograph')}: ${encoded} encoded, ${photographs - encoded} unchanged`,
      ko: `사진 ${photographs}장: 새로 변환 ${encoded}장, 그대로 ${photographs - encoded}장`,
    }),
  )
}

/** Prepares those photographs of a checked content folder that no draft keeps back and no list hides. */
export async function preparePublicPhotographs(
  content: string,
  { documents, photos }: CheckedContent,
  { withDrafts = false, onProgress }: Preparation = {},
): Promise<PhotoReport> {
  const withPhotos = new Set(photos.flatMap((photo) => [dirname(photo), dirname(dirname(photo))]))
  const drafts = withDrafts
    ? []
    : await listDrafts(
        content,
        documents.filter((file) => withPhotos.has(dirname(file))),
      )
  const hidden = await listHidden(content, documents)
  const isPublic = (photo: string) => !hidden.includes(photo) && !drafts.some((draft) => photo.startsWith(`${draft}/`))
  const open = photos.filter(isPublic)
  const { photoCache: cache, publishedPhotos: published, photoManifest: manifest } = buildFolders
  return preparePhotographs({ content, cache, published, manifest }, open, onProgress)
}

/** Tells how far a run is that encodes anything; taking photographs from the cache is not worth a word. */
function tellEncoding(tell: Tell): (progress: PhotoProgress) => void {
  return ({ done, total, encoded }) => {
    const part = done / total
    const percent = Math.floor(part * 100)
    const state = {
      en: `${done} of ${total} (${percent} %), ${encoded} encoded`,
      ko: `${total}장 중 ${done}장(${percent}%), 새로 변환 ${encoded}장`,
    }
    if (encoded > 0) tell(state, part)
  }
}

/**
 * The folders of those checked documents that are drafts or posts of a day still to come, sorted. Their photographs must not be published either, and
 * the data that says so is only generated after the photographs.
 */
export async function listDrafts(content: string, files: readonly string[]): Promise<string[]> {
  const today = dayIn(now(), site.timeZone)
  const drafts = new Set<string>()
  for (const file of files.filter((each) => each.endsWith('.md'))) {
    const [, frontMatter = ''] = (await readFile(join(content, file), 'utf8')).split(/^---$/m, 2)
    const fields: unknown = parse(frontMatter)
    if (isKept(fields, file.startsWith('posts/') ? today : undefined)) drafts.add(file.slice(0, file.lastIndexOf('/')))
  }
  return [...drafts].sort()
}

function isKept(fields: unknown, today: string | undefined): boolean {
  if (typeof fields !== 'object' || fields === null) return false
  const isDraft = 'draft' in fields && fields.draft === true
  return isDraft || (today !== undefined && 'date' in fields && String(fields.date) > today)
}

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
