import { site } from '@/site.config'
import { type ArchivedTalk, listArchivedTalks } from './archived-talk'
import { formatDay, formatDays } from './day'
import { type Event, listEvents } from './event'
import { type Language, languages } from './language'
import type { Photo } from './photo'
import { shareVariant } from './photos/share-variant'
import { listPosts, type Post } from './post'
import { eventDesign, postDesign, siteDesign, speakerDesign, talkDesign } from './share-design'
import { canvas, type ShareDesign } from './share-image/design'
import { designKey } from './share-image/key'
import { listSpeakers, type Speaker } from './speaker'
import { wordsIn } from './words'

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
export function shareImageOfTalk(archived: ArchivedTalk, language: Language): ShareImage {
  const { talk } = archived
  const names = talk.speakers.map(({ name }) => name.text)
  return imageOf(talkDesign(archived, language), [talk.title.text, ...names])
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
    ...listArchivedTalks(language).map((archived) => talkDesign(archived, language)),
    ...listSpeakers(language).map((speaker) => speakerDesign(speaker, language)),
  ])
}
