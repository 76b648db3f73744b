import { longSide } from '../picture/kind'
import type { InEach } from '../report/message'

/** What was changed in the picture itself, to stand in a list. */
export const redrawn = {
  upright: { en: 'turned upright', ko: '바로 세움' },
  reduced: { en: `reduced to ${longSide} pixels`, ko: `${longSide} 픽셀로 줄임` },
  narrowed: { en: 'reduced to the width of a page', ko: '페이지 너비로 줄임' },
  compressed: { en: 'compressed', ko: '압축함' },
  colours: { en: 'colours converted to sRGB', ko: '색을 sRGB로 바꿈' },
} satisfies Record<string, InEach>

/** Why a file cannot be cleaned, to stand behind its name. */
export const refused = {
  kind: { en: 'it is not a JPEG, PNG or WebP file', ko: 'JPEG, PNG, WebP 파일이 아닙니다' },
  torn: { en: 'it ends in the middle', ko: '중간에서 끊긴 파일입니다' },
  animation: { en: 'it is an animation', ko: '움직이는 이미지입니다' },
} satisfies Record<string, InEach>

/** What a file may hold beside the picture. */
export const held = {
  position: { en: 'GPS position', ko: 'GPS 위치' },
  place: { en: 'name of a place', ko: '지역 이름' },
  camera: { en: 'camera', ko: '카메라 정보' },
  preview: { en: 'preview', ko: '미리 보기' },
} satisfies Record<string, InEach>

/** The same by the names of the parts of its file. */
export const parts: Record<string, InEach> = {
  APP2: { en: 'colour profile or previews', ko: '색 프로파일 또는 미리 보기' },
  APP13: same('IPTC'),
  COM: { en: 'comment', ko: '주석' },
  iCCP: { en: 'colour profile', ko: '색 프로파일' },
  ICCP: { en: 'colour profile', ko: '색 프로파일' },
  APP1: same('XMP'),
  tEXt: { en: 'text', ko: '글' },
  iTXt: { en: 'text', ko: '글' },
  zTXt: { en: 'text', ko: '글' },
  tIME: { en: 'time', ko: '시각' },
  REST: { en: 'bytes behind the picture', ko: '이미지 뒤에 붙은 데이터' },
}

/** A name that is the same in both languages. */
export function same(name: string): InEach {
  return { en: name, ko: name }
}

export function thumbnails(amount: number): InEach {
  if (amount === 1) return { en: 'thumbnail', ko: '섬네일' }
  return { en: `${amount} thumbnails`, ko: `섬네일 ${amount}장` }
}

export function removed({ en, ko }: InEach): InEach {
  return { en: `${en} removed`, ko: `${ko} 지움` }
}

export function creditKept(credit: string): InEach {
  return { en: `credit kept: ${credit}`, ko: `저작자 표시 남김: ${credit}` }
}

export function renamedTo(name: string): InEach {
  return {
    en: `renamed to ${name}; write photos/${name} in the text`,
    ko: `이름을 바꿈: ${name}. 글에 적을 경로: photos/${name}`,
  }
}
