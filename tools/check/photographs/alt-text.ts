import { titleKey } from '../../../lib/markdown/headings'
import type { Language } from '../../../lib/site/languages'
import { guideLanguage } from '../../../lib/site/settings'
import type { InEach, ToolLanguage } from '../../report/message'
import { type Finding, quote } from '../../report/problem'
import { withoutEnding } from '../files/name-forms'

/** What a text stands for and beside: the picture's own words, and its file's name. */
interface AltContext {
  /** The name of the file at the end of the picture's address; empty when that has none. */
  file: string
  caption?: string | undefined
  /** The headline of the document it is in, in the same language. */
  title?: string | undefined
}

/** What is to be said of an alt text; one that is merely weak is worth a look and refused by nobody. */
export type AltFinding = Finding & { isWeak?: true }

/** What an author is to put in the place of these words, in the language of the page. */
export const unfinished: ReadonlyMap<ToolLanguage, string> = new Map([
  ['ko', '…무엇이 보이는지…'],
  ['en', '…what can be seen…'],
])

/** What an import writes of a picture that the old text had no words for: where it stands. */
export function wherePictureStands(title: string, language: Language): string {
  return guideLanguage(language) === 'ko' ? `“${title}”에 있는 사진` : `A picture in “${title}”`
}

/**
 * Why an alt text tells nobody what can be seen (WCAG 2.2, failure F30, and more): how a problem names it and what it
 * asks for. Nothing for a text that says something; whether it is true, only people can see.
 */
export function judgeAlt(alt: string, { file, caption, title }: AltContext): AltFinding | undefined {
  if (alt.trim() === '') return noAlt
  if (/^(?:A picture in “.*”|“.*”에 있는 사진)$/.test(alt)) return { ...refusedAlt(alt, 'place'), isWeak: true }
  if (isUnfinished(alt)) return refusedAlt(alt, 'unfinished')
  if (isFileName(alt, file)) return refusedAlt(alt, 'fileName')
  if (isStockPhrase(alt)) return refusedAlt(alt, 'stock')
  const key = titleKey(alt)
  if (title !== undefined && key === titleKey(title)) return refusedAlt(alt, 'title')
  if (caption !== undefined && key === titleKey(caption)) return refusedAlt(alt, 'caption')
  if (size(alt) < smallest) return { ...refusedAlt(alt, 'short'), isWeak: true }
  return undefined
}

function isUnfinished(alt: string): boolean {
  const text = alt.trim()
  const words = [...unfinished.values()]
  return (
    words.some((each) => text.includes(each) || text === each.replaceAll('…', '')) ||
    /^[….\s]+$|:\s*(?:…|\.\.\.)$/.test(text)
  )
}

// "logo", "NPU", "의자" name a thing; five letters, or three syllables of Hangul, can begin to say what is to be seen.
const smallest = 5

/** How much a text says, in letters: a syllable of Hangul, a kana or an ideograph counts as two. */
function size(text: string): number {
  const letters = text.normalize('NFC').match(/\p{Letter}|\p{Number}/gu) ?? []
  return letters.reduce(
    (sum, letter) =>
      sum + (/[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(letter) ? 2 : 1),
    0,
  )
}

/** The words that announce a picture, which a screen reader does by itself; empty when a text begins with none. */
export function announcement(alt: string): string {
  return (
    /^\s*(?:(?:사진|이미지|그림)\s*[:：]|(?:an? |the )?(?:photo|photograph|picture|image|pic) (?:of|showing)\b|(?:photo|picture|image)\s*:)\s*/i.exec(
      alt,
    )?.[0] ?? ''
  )
}

const reasons = {
  unfinished: { en: 'which is still to be completed', ko: '아직 채우지 않은 글' },
  fileName: { en: 'which reads like the name of a file', ko: '파일 이름처럼 읽히는 글' },
  stock: { en: 'which fits any photograph', ko: '어느 사진에나 맞는 말' },
  short: { en: 'which is too short to say something', ko: '무엇을 알려 주기에는 너무 짧은 글' },
  place: {
    en: 'which says where the picture stands and not what it shows',
    ko: '무엇이 보이는지가 아니라 어디에 있는지를 적은 글',
  },
  title: { en: 'which is the title of the text', ko: '이 글의 제목과 같은 말' },
  caption: { en: 'which is the caption again', ko: '사진 설명을 되풀이한 말' },
} satisfies Record<string, InEach>

const whatIsSeen: InEach = { en: 'what can be seen in it', ko: '사진에 보이는 것' }
const beyondCaption: InEach = {
  en: 'what can be seen in it; the caption is read out as well',
  ko: '사진에 보이는 것. 사진 설명은 독자에게 따로 전해집니다',
}

const noAlt: Finding = {
  found: { en: 'an image without alt text', ko: '대체 텍스트가 없는 이미지' },
  expected: whatIsSeen,
}

function refusedAlt(alt: string, reason: keyof typeof reasons): Finding {
  const { en, ko } = reasons[reason]
  const found = { en: `the alt text ${quote(alt)}, ${en}`, ko: `대체 텍스트 ${quote(alt)}, ${ko}` }
  return { found, expected: reason === 'caption' ? beyondCaption : whatIsSeen }
}

/** An alt text that stood at another place already. */
export function secondTime(alt: string, first: string): AltFinding {
  return {
    isWeak: true,
    found: {
      en: `the alt text ${quote(alt)} a second time (first: ${first})`,
      ko: `두 번 쓰인 대체 텍스트 ${quote(alt)} (처음: ${first})`,
    },
    expected: { en: 'what can be seen in this one', ko: '이 사진에 보이는 것' },
  }
}

/** An alt text that begins with words for "picture". */
export function announcesItself(words: string): InEach {
  return {
    en: `an alt text that begins with ${quote(words)}: a screen reader says by itself that it is an image`,
    ko: `대체 텍스트가 ${quote(words)} 같은 말로 시작합니다. 이미지라는 사실은 화면 낭독기가 스스로 알려 줍니다`,
  }
}

// What cameras, phones, messengers and screenshot programs call their files.
const given = [
  /^_?(?:img|dsc[fn]?|pxl|mvimg|gopr|dji|sam|p)[-_ ]?\d{3,}[\w-]*(?: ?\(\d+\))?$/i,
  /^kakaotalk_/i,
  /^(?:whatsapp|telegram|signal)[-_ ](?:image|photo)?[-_ ]?\d{4}/i,
  /^(?:screen ?shots?|screen capture|스크린 ?샷|화면 ?캡[처쳐]|캡[처쳐]|photo|image|사진)[-_ ]*(?:from |at )?\(?\d{4}[-._]?\d{2}/i,
  /^(?:image|img|photo|picture|pic|slide|fig|사진|이미지|그림|슬라이드)[-_ ]?\(?\d+\)?$/i,
]

// A checksum, an identifier, or a time without a word.
const meaningless = /^(?:[0-9a-f]{8}-[0-9a-f-]{27}|(?=.*\d)[0-9a-f]{12,}|[\d\s_.:()+-]*\d[\d\s_.:()+-]*)$/i

/** Whether a text is the name or the address of a file and no sentence; `file` is the name of the picture it stands for. */
function isFileName(text: string, file: string): boolean {
  const name = text.trim().normalize('NFC')
  const stem = withoutEnding(name)
  if (/^(?:https?:\/\/|\.{0,2}\/|[a-z]:\\)/i.test(name)) return true
  if (name === file || (stem === withoutEnding(file) && /^\S*[\d_-]\S*$/.test(stem))) return true
  if (given.some((pattern) => pattern.test(stem)) || meaningless.test(stem)) return true
  const words = name.split(/\s+/).length
  if (stem !== name) return words <= 3
  return words === 1 && (/^[\w.-]+\/[\w./-]+\/[\w.-]+$|^photos\//.test(name) || /^(?=.*\d)\w+_\w+$/.test(name))
}

/** Words that fit any photograph of any event, and those that only join them. */
const english = new Set(
  `image images picture pictures photo photos photograph photographs pic pics img figure fig illustration screenshot screenshots
  screen shot capture snapshot slide slides thumbnail banner cover untitled unnamed unknown placeholder alt text caption title
  description none null undefined todo tbd test file attachment here
  speaker speakers presenter presenters presentation presentations presenting speaking talk talks talking lecture session keynote
  giving gives speech stage event events conference seminar meetup meeting summit workshop gathering venue hall halls room rooms
  auditorium lobby podium seats panel panelist panelists panellist panellists moderator host hosts discussion discussions q qa
  question questions answers opening closing welcome remarks networking listening watching attending posing
  people person persons man woman group crowd audience attendee attendees participant participants member members guests team
  organizer organizers organiser organisers staff volunteer volunteers
  everyone everybody someone somebody scene view moment moments
  a an the of at in on from to for with by during and or our we us this that is are it its some all no number`.split(
    /\s+/,
  ),
)

/** The same in Korean, where words are made of these and the endings below. */
const nouns =
  `사진 이미지 그림 삽화 일러스트 캡처 캡쳐 화면 스크린샷 스크린 스샷 슬라이드 썸네일 배너 표지 제목 무제 대체 텍스트 설명 첨부 파일
  단체 기념 촬영 인증샷 발표 발표자 발표장 연사 연설 강연 강연자 강연장 강의 세션 키노트 무대 행사 행사장 현장 컨퍼런스 콘퍼런스 세미나 밋업 모임 워크숍
  강당 대강당 강의실 회의실 세미나실 로비 좌석 연단 단상 패널 패널리스트 토론 토론회 질문 답변 질의응답 개회 개회식 폐회 폐회식 오프닝 클로징
  인사말 네트워킹 참가자 참석자 참여자 사람 청중 관객 객석 주최자 진행자 사회자 운영진 스태프 자원봉사자 장면 모습 순간 풍경 전경 분위기 진행`.split(
    /\s+/,
  )
const endings =
  `이 가 은 는 을 를 의 에 에서 로 으로 와 과 도 들 님 분 컷 중 중인 하는 하고 한 된 입니다 이다 임 예요 이에요 합니다`.split(
    /\s+/,
  )
const alone = new Set(
  '없음 찍은 찍힌 있는 있습니다 하는 하고 중 중인 한 및 두 세 몇 몇몇 팀 컷 여러 여러분 모두 다 같이 다같이 함께 우리 단체로 듣는 듣고 보는 보고'.split(
    ' ',
  ),
)

// Longer than any phrase made of such words; a bound keeps hostile text cheap.
const longestPhrase = 100

/** Whether every word of a text would fit any photograph of any event, in English, in Korean or in both. */
function isStockPhrase(text: string): boolean {
  const words = wordsOf(text)
  if (text.length > longestPhrase || !words.some((word) => word.length > 1)) return false
  return words.every((word) => english.has(word) || /^\p{Number}+$/u.test(word) || isKoreanFiller(word))
}

function wordsOf(text: string): string[] {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/\p{Number}+/gu, ' $& ')
    .split(/[^\p{Letter}\p{Number}\p{Mark}]+/u)
    .filter((word) => word !== '')
}

function isKoreanFiller(word: string): boolean {
  if (alone.has(word)) return true
  const stems = reach(word, nouns, [0])
  stems.delete(0)
  return reach(word, endings, stems).has(word.length)
}

/** The offsets in a word that can be reached from some of them by the given parts. */
function reach(word: string, parts: readonly string[], from: Iterable<number>): Set<number> {
  const reached = new Set(from)
  // A set hands over what is added to it while it is walked.
  for (const start of reached) {
    for (const part of parts) if (word.startsWith(part, start)) reached.add(start + part.length)
  }
  return reached
}
