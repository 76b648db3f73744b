import type { Root } from 'mdast'
import { isMap } from 'yaml'
import { readTalkHeading, titleKey } from '../../../lib/markdown/headings'
import { remarkKramdownAttributes } from '../../../lib/markdown/remark-kramdown-attributes'
import type { Language } from '../../../lib/site/languages'
import { guideLanguage } from '../../../lib/site/settings'
import { write as toWrite } from '../../report/mend'
import { type FileText, formatPlace, type Notice, noticeAt, type Problem, problemAt } from '../../report/problem'
import type { BodyImage } from '../body/body-images'
import { type MisplacedImage, misplacedFinding } from '../body/images'
import type { ContentDocument, Siblings } from '../fields/document'
import type { FrontMatter } from '../front-matter/yaml'
import { type AltFinding, announcement, announcesItself, judgeAlt, secondTime, unfinished } from './alt-text'
import { type ListedAlt, listHiddenFiles, listListedAlts } from './photo-list'

interface StatedAlt {
  source: FileText
  /** In the text of the source. */
  offset: number
  path?: string | undefined
  language: Language
  alt: string
  caption?: string | undefined
  /** The name of the picture's file. */
  file: string
  title?: string | undefined
  section?: BodyImage['section'] | undefined
  /** The line that states another text. */
  write: (alt: string) => string
  misplaced?: MisplacedImage | undefined
}

/** The pictures of a document, in its bodies and in its photos.yaml, and their texts: what is refused, and what is worth a look. */
export function checkPictureTexts(
  { files }: Siblings,
  imagesOf: ReadonlyMap<ContentDocument, BodyImage[]>,
  list?: FrontMatter,
): { problems: Problem[]; notices: Notice[] } {
  const titleIn = (language: Language) => titleOf(files, language)
  const bodies = files.map((file) =>
    (imagesOf.get(file) ?? []).map((image) => inBody(image, file, titleIn(file.language))),
  )
  const listed = listListedAlts(list).map((alt) => inList(alt, titleIn(alt.language)))
  const hidden = new Set(listHiddenFiles(list).map(fileOf))
  const problems: Problem[] = []
  const notices: Notice[] = []
  const first = new Map<string, StatedAlt>()
  for (const stated of [...bodies.flat(), ...listed]) {
    const key = `${stated.language} ${titleKey(stated.alt)}`
    const finding = hidden.has(stated.file)
      ? undefined
      : (judgeAlt(stated.alt, stated) ?? judgeRepeated(stated, first.get(key)))
    problems.push(...problemsOf(stated, finding))
    if (finding?.isWeak) notices.push(weakNotice(stated, finding))
    if (!finding && !hidden.has(stated.file)) {
      first.set(key, first.get(key) ?? stated)
      notices.push(...listAnnouncements(stated))
    }
  }
  return { problems, notices }
}

function inBody(
  { alt, url, caption, offset, section, write, misplaced }: BodyImage,
  { source, language, bodyStart = 0 }: ContentDocument,
  title: string | undefined,
): StatedAlt {
  return {
    source,
    language,
    alt,
    write,
    offset: bodyStart + offset,
    file: fileOf(url),
    caption,
    title,
    section,
    misplaced,
  }
}

function inList({ file, ...listed }: ListedAlt, title: string | undefined): StatedAlt {
  const write = (alt: string) => `${listed.language}: ${JSON.stringify(alt)}`
  return { ...listed, file: fileOf(file), write, title }
}

/** The title in a language: its own file's where a title is one text, any file's where it is one text a language. */
export function titleOf(files: ContentDocument[], language: Language): string | undefined {
  const titles = files.map((file) => {
    const title = file.frontMatter?.map.get('title')
    if (isMap(title)) return title.get(language)
    return file.language === language ? title : undefined
  })
  return titles.find((title) => typeof title === 'string')
}

function fileOf(address: string): string {
  return address.split(/[?#]/, 1)[0]?.split(/[\\/]/).at(-1)?.normalize('NFC') ?? ''
}

// A photograph that the list names as well as the text is one photograph of the album.
function judgeRepeated(stated: StatedAlt, first: StatedAlt | undefined): AltFinding | undefined {
  if (!first || (first.source !== stated.source && first.file === stated.file)) return undefined
  return secondTime(stated.alt, formatPlace(first.source, first.offset))
}

/** One line mends all that is wrong with a picture. */
function problemsOf(stated: StatedAlt, finding: AltFinding | undefined): Problem[] {
  const { source, offset, path, alt, write, misplaced } = stated
  const refused = finding?.isWeak ? undefined : finding
  const line = refused ? proposedLine(stated) : write(alt)
  return [
    ...(misplaced ? [problemAt(source, offset, misplacedFinding(misplaced, line))] : []),
    ...(refused ? [problemAt(source, offset, { path, ...refused, mend: toWrite(line) })] : []),
  ]
}

function weakNotice(stated: StatedAlt, { found }: AltFinding): Notice {
  const { source, offset, path } = stated
  return noticeAt(source, offset, { path, found, mend: toWrite(proposedLine(stated)) })
}

function proposedLine({ language, title, section, write }: StatedAlt): string {
  return write(proposeAlt(language, title, section))
}

function listAnnouncements({ source, offset, path, alt, write }: StatedAlt): Notice[] {
  const announced = announcement(alt)
  const rest = alt.slice(announced.length)
  if (!announced || !rest) return []
  const mend = toWrite(write(rest.charAt(0).toUpperCase() + rest.slice(1)))
  return [noticeAt(source, offset, { path, found: announcesItself(announced.trim()), mend })]
}

const takeAttributes = remarkKramdownAttributes()

/**
 * The beginning of an alt text, from the talk whose section a picture stands in, else from the headline of its document, for
 * the author to complete: what can be seen in it, the check cannot know.
 */
export function proposeAlt(language: Language, title: string | undefined, section?: BodyImage['section']): string {
  const where = (section && talkOf(section)) ?? title
  const toWrite = unfinished.get(guideLanguage(language)) ?? ''
  return where ? `${where}: ${toWrite}` : toWrite
}

/** `Name, "Title"`; nothing for a section that names nobody. */
function talkOf({ heading, below }: NonNullable<BodyImage['section']>): string | undefined {
  // The attributes are taken out of a copy, because the places of problems count from the text with them.
  const tree: Root = structuredClone({ type: 'root', children: below ? [heading, below] : [heading] })
  takeAttributes(tree)
  const [node] = tree.children
  if (node?.type !== 'heading') return undefined
  const { speakers, title } = readTalkHeading(node)
  if (speakers.length === 0) return undefined
  return title ? `${speakers.join(', ')}, "${title}"` : speakers.join(', ')
}
