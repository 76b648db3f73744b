import path from 'node:path'
import type { Language } from '../../lib/site/languages'
import { shownFile } from '../report/shown-path'
import { judgeDocument, type ReadDocument } from './fields/document'
import { readableFile, readBytes, unreadable } from './files/folder'
import type { AlbumPlace, DocumentPlace, FoundFile } from './files/places'
import { judgeLength, judgeText, languageOfText, type ReadText } from './files/text'
import type { FindJudgement } from './judgements'
import { judgePhotoList, type ReadListFile } from './photographs/albums'

/** The text of a file of a content folder, judged by itself. */
function readText(folder: string, file: FoundFile): ReadText {
  const shown = shownFile(folder, file.path)
  const long = judgeLength(shown, file.size)
  if (long) return { problems: [long] }
  const absolute = path.join(folder, file.path)
  try {
    return judgeText(shown, readBytes(absolute))
  } catch (error) {
    return { problems: [unreadable(absolute, error, readableFile)] }
  }
}

/** A document of a content folder, judged by itself. */
export function readDocument(folder: string, place: DocumentPlace, findJudgement?: FindJudgement): ReadDocument {
  return judgeDocument(place, readText(folder, place.file), findJudgement)
}

/** The list of photographs beside a document, likewise. */
export function readPhotoList(folder: string, place: AlbumPlace): ReadListFile {
  return judgePhotoList(place, readText(folder, place.file))
}

/** The language that a file is written in; the first of the site for one that cannot be read. */
export function readLanguage(folder: string, file: FoundFile): Language {
  return languageOfText(readText(folder, file).source?.text ?? '')
}
