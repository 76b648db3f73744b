import { quote } from './problem'
import type { InEach } from './said'
import type { Finding } from './source'

/** Why an alt text says nothing, to stand beside it. */
export const reasons = {
  unfinished: { en: 'which is still to be completed', ko: '아직 채우지 않은 글' },
  fileName: { en: 'which reads like the name of a file', ko: '파일 이름처럼 읽히는 글' },
  stock: { en: 'which fits any photograph', ko: '어느 사진에나 맞는 말' },
  short: { en: 'which is too short to say something', ko: '무엇을 알려 주기에는 너무 짧은 글' },
  title: { en: 'which is the title of the text', ko: '이 글의 제목과 같은 말' },
  caption: { en: 'which is the caption again', ko: '사진 설명을 되풀이한 말' },
} satisfies Record<string, InEach>

const whatIsSeen: InEach = { en: 'what can be seen in it', ko: '사진에 보이는 것' }
const beyondCaption: InEach = {
  en: 'what can be seen in it, for a reader is told the caption as well',
  ko: '사진에 보이는 것. 사진 설명은 독자에게 따로 전해집니다',
}

export const noAlt: Finding = {
  found: { en: 'an image without alt text', ko: '대체 텍스트가 없는 이미지' },
  expected: whatIsSeen,
}

/** An alt text that is refused for a reason. */
export function refusedAlt(alt: string, reason: keyof typeof reasons): Finding {
  const { en, ko } = reasons[reason]
  const found = { en: `the alt text ${quote(alt)}, ${en}`, ko: `대체 텍스트 ${quote(alt)}, ${ko}` }
  return { found, expected: reason === 'caption' ? beyondCaption : whatIsSeen }
}

/** An alt text that stood at another place already. */
export function secondTime(alt: string, first: string): Finding {
  return {
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
