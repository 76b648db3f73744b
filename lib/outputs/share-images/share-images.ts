import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import packageFile from '@/package.json'
import { site } from '../../../site.config'
import { type Event, listEvents } from '../../content/events'
import { namesOnStage } from '../../content/people'
import type { Photo } from '../../content/photos'
import { listPosts, type Post } from '../../content/posts'
import { listSpeakers, type Speaker } from '../../content/speakers'
import { listAllTalks, type TalkOfEvent } from '../../content/talks'
import { shareVariant } from '../../model/encoded-photo'
import { formatDay, formatDays } from '../../site/dates'
import { type Language, languages } from '../../site/languages'
import { wordsIn } from '../../words/words'
import { canvas, lightColours, type ShareDesign } from './design'
import { fontFiles } from './face'
import { fallbackPackages } from './fallback-files'
import { eventDesign, postDesign, siteDesign, speakerDesign, talkDesign } from './page-designs'

/** The picture that stands for a page where it is shared. */
export interface ShareImage {
  /** A path of this site; its name stands for its content. */
  address: string
  /** In pixels. */
  width: number
  height: number
  /** What it says, for those who cannot see it. */
  alt: string
}

/** A talk: its number, title, speakers, event and day. */
export function shareImageOfTalk(archived: TalkOfEvent, language: Language): ShareImage {
  const { talk } = archived
  return imageOf(talkDesign(archived, language), [talk.title.text, ...namesOnStage(talk.speakers, language)])
}

/** An event: its day, title, venue and how many talks it had, and that it is cancelled or postponed if it is. */
export function shareImageOfEvent(event: Event, language: Language): ShareImage {
  return imageOf(eventDesign(event, language), [event.title.text, formatDays(event, language)])
}

/** A speaker: the name in both scripts, how many talks, the latest of them. */
export function shareImageOfSpeaker(speaker: Speaker, language: Language): ShareImage {
  const { person, appearances } = speaker
  return imageOf(speakerDesign(speaker, language), [
    person.name.text,
    wordsIn(language).count.talks(appearances.length),
  ])
}

/** A post: its title, day and contents beside its cover photograph. Always in the post's own language. */
export function shareImageOfPost(post: Post): ShareImage {
  return imageOf(postDesign(post), [post.title, formatDay(post.day, post.language)])
}

/** A photograph as it is. */
export function shareImageOfPhoto(photo: Photo): ShareImage | undefined {
  const jpeg = shareVariant(photo.encoded)
  return jpeg && { address: jpeg.address, width: jpeg.width, height: jpeg.height, alt: photo.alt.text }
}

/** The community itself, for a page that has no picture of its own. */
export function shareImageOfSite(language: Language): ShareImage {
  return imageOf(siteDesign(language), [site.name[language]])
}

function imageOf(design: ShareDesign, said: string[]): ShareImage {
  return { address: `/og/${fileOf(design)}`, ...canvas, alt: said.join(', ') }
}

function fileOf(design: ShareDesign): string {
  const hasPhoto = design.kind === 'post' && design.photo !== undefined
  return `${designKey(design)}.${hasPhoto ? 'jpg' : 'png'}`
}

let byFile: Map<string, ShareDesign> | undefined

/** Every picture of the site by its file name below `/og/`. */
export function listShareDesigns(): ReadonlyMap<string, ShareDesign> {
  byFile ??= new Map(listDesigns().map((design) => [fileOf(design), design]))
  return byFile
}

function listDesigns(): ShareDesign[] {
  return languages.flatMap((language): ShareDesign[] => [
    siteDesign(language),
    ...listPosts(language).map(postDesign),
    ...listEvents(language).map((event) => eventDesign(event, language)),
    ...listAllTalks(language).map((archived) => talkDesign(archived, language)),
    ...listSpeakers(language).map((speaker) => speakerDesign(speaker, language)),
  ])
}

/** The libraries that decide what a picture looks like, beside the fonts in packages. */
const drawing = ['bidi-js', 'harfbuzzjs', 'sharp', 'wawoff2']

/** The folder of the code that draws, from the project's. */
const folder = 'lib/outputs/share-images'

let known: string | undefined

/** Names all that decides about a picture beside its design: this code, its fonts, its colours, its libraries. */
function drawingKey(): string {
  if (known) return known
  const code = readdirSync(join(process.cwd(), folder)).filter((name) => !name.includes('.test.'))
  const files = [...code.sort().map((name) => join(folder, name)), ...Object.values(fontFiles)]
  const { dependencies } = packageFile
  const libraries = Object.entries(dependencies).filter(([name]) => [...drawing, ...fallbackPackages].includes(name))
  const hash = createHash('sha256').update(JSON.stringify([lightColours(), libraries]))
  for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(join(process.cwd(), file)))
  known = hash.digest('hex')
  return known
}

/** Names a picture by everything drawn in it: 16 hexadecimal characters. */
export function designKey(design: ShareDesign): string {
  return createHash('sha256').update(drawingKey()).update(JSON.stringify(design)).digest('hex').slice(0, 16)
}
