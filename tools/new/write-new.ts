import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { languages } from '../../lib/site/languages'
import { shownFile } from '../report/shown-path'
import { Refused } from './gather'
import { newEvent } from './new-event'
import { newPerson } from './new-person'
import { newPhotos } from './new-photos'
import { newRecap } from './new-recap'
import type { NewFile, Request } from './questions'
import { wordsForNew } from './words'

/** What can be made, and by which flags its questions are answered. */
export const newKinds = {
  event: { make: newEvent, flags: ['title', 'slug', 'date', 'status'] },
  recap: { make: newRecap, flags: ['event', 'slug', 'title', 'date', 'authors', 'summary'] },
  person: { make: newPerson, flags: [...languages.map((language) => `name-${language}`), 'slug'] },
  photos: { make: newPhotos, flags: ['for', 'alt', 'credit'] },
} as const

export type NewKind = keyof typeof newKinds

/** Whether something of that name can be made. */
export function isNewKind(name: string | undefined): name is NewKind {
  return name !== undefined && Object.hasOwn(newKinds, name)
}

/**
 * Makes a document and writes it, with a folder for its photographs. A file that is there is never written over, whoever put
 * it there: then throws Refused, as it does where nothing can be made; throws Unanswered where an answer is missing.
 */
export async function writeNew(kind: NewKind, request: Request): Promise<NewFile> {
  const file = await newKinds[kind].make(request)
  const target = path.join(request.content, file.path)
  await mkdir(path.dirname(target), { recursive: true })
  try {
    await writeFile(target, file.text, { flag: 'wx' })
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    throw isThere ? new Refused(wordsForNew(request.language).exists(shownFile(request.content, file.path))) : error
  }
  if (file.hasPhotos) await mkdir(path.join(path.dirname(target), 'photos'), { recursive: true })
  return file
}
