import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CST, Lexer } from 'yaml'
import { listAlbums } from '../../content/albums'
import { documents, hidesPhotos, isHiddenPhoto } from '../../content/documents'
import { albumKinds } from '../../model/photo-list'
import type { KnownTexts } from '../../site/fetched-files'
import { defaultLanguage } from '../../site/languages'
import { buildFolders, isLeftBehind } from '../../site/written-files'

/** What the site knows, for its page for writing. The texts are those that the check has passed. */
export function listKnownTexts(): KnownTexts {
  return {
    texts: Object.fromEntries(listPublished().map((file) => [file, outlineOf(readStagedText(file))])),
    photos: Object.fromEntries(
      listAlbums(defaultLanguage).map(({ kind, slug, photos }) => [
        `${kind}/${slug}`,
        photos.map(({ file }) => file.replace(/^photos\//, '')),
      ]),
    ),
    publicFiles: listPublicFiles(),
  }
}

/** The published texts, as paths below the content folder, sorted. */
function listPublished(): string[] {
  const files = Object.values(documents).flatMap((all) =>
    all.flatMap(({ files }) => Object.values(files).map(({ _raw }) => _raw.sourceFilePath)),
  )
  return files.toSorted()
}

/** The texts that can be changed on the page for writing, likewise: they are published as they are written, as the repository has them. */
export function listSourceTexts(): string[] {
  return listPublished().filter(hasSourceText)
}

/**
 * Whether a published file is a text that the page for writing can change. One that names a photograph which was taken off the
 * site is not, because nothing of that may be left.
 */
export function hasSourceText(file: string): boolean {
  return /^(?:posts|events|people)\/.*\.md$/.test(file) && !namesHidden(file)
}

function namesHidden(file: string): boolean {
  const [kind = '', slug = ''] = file.split('/')
  const album = albumKinds.find((each) => each === kind)
  if (!album || !hidesPhotos(album, slug)) return false
  const names = readStagedText(file).match(/[^\s/()"'[\]]+\.(?:jpe?g|png|webp)\b/gi) ?? []
  return names.some((name) => isHiddenPhoto(album, slug, `photos/${name}`))
}

/** A published text, as it is written. */
export function readStagedText(file: string): string {
  return readFileSync(join(buildFolders.staged, file), 'utf8')
}

/**
 * A text as others have to know it: the front matter without its comments, of the body the headings with what an attribute list says of
 * them, and the fences of code, in which a heading is none. What else there was are empty lines, so that every line keeps its number.
 */
function outlineOf(text: string): string {
  const fence = text.indexOf('\n---', 3)
  const end = text.indexOf('\n', fence + 1)
  if (fence === -1 || end === -1) return text
  const body = text.slice(end).split('\n')
  const kept = body.map((line, index) => (isHeading(line, body[index + 1]) ? line : ''))
  return `${withoutComments(text.slice(0, fence))}${text.slice(fence, end)}${kept.join('\n').trimEnd()}\n`
}

function isHeading(line: string, next = ''): boolean {
  const underline = /^ {0,3}(?:=+|-+)\s*$/
  return (
    /^ {0,3}(?:#{1,6}(?:\s|$)|```|~~~|\{:)/.test(line) || underline.test(line) || (line !== '' && underline.test(next))
  )
}

/** YAML without the notes of its authors, which were not written for readers. */
function withoutComments(yaml: string): string {
  const controls: string[] = [CST.BOM, CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]
  let kept = ''
  let before = ''
  for (const token of new Lexer().lex(yaml)) {
    const isComment = before !== CST.SCALAR && CST.tokenType(token) === 'comment'
    if (!isComment && !controls.includes(token)) kept += token
    before = token
  }
  return kept
}

function listPublicFiles(): string[] {
  const entries = readdirSync(buildFolders.public, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      `${entry.parentPath ?? entry.path}/${entry.name}`.replaceAll('\\', '/').slice(buildFolders.public.length),
    )
    .filter((file) => !file.startsWith('/photos/') && !isLeftBehind(file))
    .toSorted()
}
