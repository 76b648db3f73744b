import { verbatim } from './said'
import type { Finding } from './source'
import { removeIt, run, saveAsUtf8 } from './ways-out'

const utf8 = verbatim('UTF-8')
const fixes = run('npm run check -- --fix')

export const utf16: Finding = { found: verbatim('UTF-16'), expected: utf8, mend: saveAsUtf8 }
export const otherBytes: Finding = {
  found: { en: 'bytes that are not UTF-8, perhaps EUC-KR', ko: 'UTF-8이 아닌 글자(아마도 EUC-KR)' },
  expected: utf8,
  mend: saveAsUtf8,
}
export const controlCharacter: Finding = {
  found: { en: 'a control character', ko: '보이지 않는 제어 문자' },
  expected: { en: 'characters that can be seen', ko: '눈에 보이는 글자' },
  mend: removeIt,
}

export function tooLong(bytes: number, most: number): Finding {
  return {
    found: { en: `a text of ${bytes} bytes`, ko: `${bytes}바이트짜리 글` },
    expected: { en: `at most ${most} bytes`, ko: `${most}바이트 이하` },
  }
}

export const byteOrderMark: Finding = {
  found: { en: 'a byte order mark', ko: '바이트 순서 표시(BOM)' },
  expected: { en: 'UTF-8 without one', ko: 'BOM 없는 UTF-8' },
  mend: fixes,
}

export const carriageReturn: Finding = {
  found: { en: 'a carriage return (the line ends of Windows)', ko: '캐리지 리턴(윈도우식 줄 끝)' },
  expected: { en: 'line feeds only', ko: '줄 끝은 LF만' },
  mend: fixes,
}

export const notComposed: Finding = {
  found: {
    en: 'letters taken apart into their pieces (not Unicode form NFC, as when a Mac names a file)',
    ko: '자모가 풀린 글자(맥의 파일 이름처럼 유니코드 NFC가 아님)',
  },
  expected: { en: 'Unicode form NFC', ko: '유니코드 NFC' },
  mend: fixes,
}
