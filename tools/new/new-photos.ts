import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { titleKey } from '../../lib/markdown/headings'
import { type AlbumKind, albumKinds, PhotoList, photoListName } from '../../lib/model/photo-list'
import { address } from '../../lib/site/addresses'
import type { Language } from '../../lib/site/languages'
import { checkBody } from '../check/body/body'
import { isPhotoName } from '../check/files/name-forms'
import { judgeAlt } from '../check/photographs/alt-text'
import { shownFile } from '../report/shown-path'
import { listWritten, readFiles, writeFields } from './document-text'
import { gather, type NewAnswers, type NewQuestion, Refused } from './gather'
import { askLine, askOneOf, type NewFile, type Request } from './questions'
import { wordsForNew } from './words'

/**
 * The photos.yaml of a document: what can be seen in each photograph beside it that no text shows. Throws Refused when there
 * is none to tell of or the file is there, Unanswered where an answer is missing.
 */
export async function newPhotos({ content, language, sources }: Request): Promise<NewFile> {
  const words = wordsForNew(language)
  const shown = (below: string) => shownFile(content, below)
  const albums = await listAlbums(content)
  const free = [...albums].filter(([, { hasList }]) => !hasList)
  const filled = free.filter(([, { photos }]) => photos.length > 0)
  const candidates = (filled.length > 0 ? filled : free).map(([album]) => album)
  const oneOfThem = askOneOf('for', words.album, words.expected.album, candidates, language)
  const judge = (answer: string, before: NewAnswers) => {
    const found = albums.get(answer)
    if (found?.hasList) return words.exists(shown(`${answer}/${photoListName}`))
    return found ? undefined : oneOfThem.judge(answer, before)
  }
  const { for: folder = '' } = await gather([{ ...oneOfThem, judge }], sources, words)
  const album = albums.get(folder)
  if (!album) throw new Refused(words.expected.album)
  const { photos } = album
  if (photos.length === 0) throw new Refused(words.noPhotos(shown(`${folder}/photos`)))

  const described = await listDescribed(content, album)
  const undescribed = photos.filter((photo) => !described.has(photo))
  const credit = { ...askLine(PhotoList, 'credit', language), isOptional: true }
  const answers = await gather([...undescribed.map((photo) => askAlt(photo, language)), credit], sources, words)
  if (undescribed.length === 0 && !answers.credit) throw new Refused(words.allTold(shown(`${folder}/photos`)))
  const list = undescribed.map((file) => ({ file, alt: { [language]: answers[altFlag(file)] } }))
  const stated = { credit: answers.credit, ...(list.length > 0 && { photos: list }) }
  return {
    path: `${folder}/${photoListName}`,
    text: writeFields(PhotoList, stated, language),
    address: address.gallery(language),
  }
}

interface FoundAlbum {
  kind: AlbumKind
  slug: string
  hasList: boolean
  /** `photos/<file>`, sorted. */
  photos: string[]
}

async function listAlbums(content: string): Promise<Map<string, FoundAlbum>> {
  const found = new Map<string, FoundAlbum>()
  for (const kind of albumKinds) {
    for (const slug of (await listWritten(content, kind)).keys()) {
      const folder = path.join(content, kind, slug)
      const names = await readdir(path.join(folder, 'photos')).catch(() => [])
      const photos = names.filter(isPhotoName).map((name) => `photos/${name}`)
      const hasList = (await readdir(folder)).includes(photoListName)
      found.set(`${kind}/${slug}`, { kind, slug, hasList, photos: photos.toSorted() })
    }
  }
  return found
}

/** The photographs that the files of a document show or name. */
async function listDescribed(content: string, { kind, slug, photos }: FoundAlbum): Promise<Set<string>> {
  const files = await readFiles(content, kind, slug)
  const album = { folder: `${kind}/${slug}/photos`, photos: new Set(photos) }
  return new Set(
    files.flatMap((file) => {
      const covers = file.values.filter(({ field }) => field.format === 'photo').map(({ node }) => String(node.value))
      return [...checkBody(file, album).used, ...covers]
    }),
  )
}

/** An answer for a photograph is given as `--alt "03.jpg=…"`. */
export function altFlag(photo: string): string {
  return `alt ${photo.replace(/^photos\//, '')}`
}

function askAlt(photo: string, language: Language): NewQuestion {
  const { alt, expected } = wordsForNew(language)
  const file = photo.slice('photos/'.length)
  const judge = (answer: string, before: NewAnswers) => {
    const isRepeated = Object.values(before).some((other) => other && titleKey(other) === titleKey(answer))
    return isRepeated || judgeAlt(answer, { file }) ? expected.alt : undefined
  }
  return { flag: altFlag(photo), form: `--alt "${file}=…"`, ask: alt(photo), judge }
}
