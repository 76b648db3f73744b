import type { ErrorCode } from 'yaml'
import { write } from '../../report/mend'
import { type InEach, verbatim } from '../../report/message'
import type { Finding } from '../../report/problem'

const keyValue = verbatim('"key: value"')
const inQuotes: InEach = {
  en: 'text that has a colon in it in quotation marks',
  ko: '쌍점(:)이 든 글은 따옴표로 감싸기',
}
const unquoted: Finding = {
  found: { en: 'text that means something else in YAML', ko: 'YAML에서 다른 뜻이 되는 글' },
  expected: { en: 'it in quotation marks', ko: '따옴표로 감싼 글' },
}

export const indentation: Finding = {
  found: {
    en: 'a line indented by another number of spaces than those it belongs to',
    ko: '같은 묶음의 다른 줄과 들여쓰기가 다른 줄',
  },
  expected: { en: 'the same number', ko: '같은 수의 공백' },
}

/** A text that goes on below the line of its key, with a colon there. */
export const colonInContinuation: Finding = {
  found: { en: 'a value that goes on in lines that have a colon', ko: '쌍점(:)이 든 다음 줄로 이어지는 값' },
  expected: inQuotes,
}

/** What the codes of the YAML parser mean to an author. */
export const sentences: Partial<Record<ErrorCode, Finding>> = {
  BAD_ALIAS: unquoted,
  BAD_DIRECTIVE: unquoted,
  BAD_DQ_ESCAPE: {
    found: { en: 'a backslash between double quotation marks', ko: '큰따옴표 안의 백슬래시(\\)' },
    expected: { en: 'two of them, or single quotation marks', ko: '백슬래시 두 개, 또는 작은따옴표' },
  },
  BAD_INDENT: indentation,
  BAD_SCALAR_START: unquoted,
  BLOCK_AS_IMPLICIT_KEY: {
    found: { en: 'a second colon in the line', ko: '한 줄에 두 번째로 나온 쌍점(:)' },
    expected: inQuotes,
  },
  BLOCK_IN_FLOW: {
    found: { en: 'a second colon, or a list, within brackets', ko: '괄호 안에 두 번째로 나온 쌍점(:)이나 목록' },
    expected: {
      en: `${inQuotes.en}, and a list on lines of its own`,
      ko: `${inQuotes.ko}, 목록은 줄을 나누어 쓰기`,
    },
  },
  DUPLICATE_KEY: {
    found: { en: 'a key that stands above already', ko: '위에 이미 나온 항목' },
    expected: { en: 'each key once', ko: '항목마다 한 번' },
    mend: { en: 'remove one of the two', ko: '둘 중 하나를 지우세요' },
  },
  MISSING_CHAR: {
    found: { en: 'text without "key:" before it', ko: '앞에 "key:"가 없는 글' },
    expected: keyValue,
  },
  MULTILINE_IMPLICIT_KEY: {
    found: { en: 'a line without ": " behind its key', ko: '항목 이름 뒤에 ": "가 없는 줄' },
    expected: { en: '"key: value", with a space behind the colon', ko: '쌍점 뒤에 공백이 있는 "key: value"' },
  },
  MULTIPLE_DOCS: {
    found: { en: 'a line ---', ko: '--- 줄' },
    expected: { en: 'one YAML document', ko: 'YAML 문서 하나' },
  },
  RESOURCE_EXHAUSTION: {
    found: { en: 'brackets within brackets without end', ko: '끝없이 겹친 괄호' },
    expected: { en: 'a few levels', ko: '몇 단계까지만' },
  },
  TAB_AS_INDENT: {
    found: { en: 'a tab at the start of the line', ko: '줄 앞의 탭' },
    expected: { en: 'spaces', ko: '공백' },
    mend: { en: 'replace the tab by two spaces', ko: '탭을 공백 두 칸으로 바꾸세요' },
  },
  TAG_RESOLVE_FAILED: {
    found: { en: 'a YAML tag (!)', ko: 'YAML 태그(!)' },
    expected: { en: 'a plain value', ko: '일반 값' },
    mend: { en: 'put text that begins with ! in quotation marks', ko: '!로 시작하는 글은 따옴표로 감싸세요' },
  },
  UNEXPECTED_TOKEN: {
    found: { en: 'something behind the end of the value', ko: '값이 끝난 뒤에 더 있는 글' },
    expected: {
      en: 'one value; text with quotation marks or brackets in it in quotation marks as a whole',
      ko: '값 하나. 따옴표나 괄호가 든 글은 전체를 따옴표로 감싸기',
    },
  },
}

/** YAML that fails otherwise. */
export const unreadable: Finding = {
  found: { en: 'something that is not YAML', ko: 'YAML이 아닌 것' },
  expected: keyValue,
}

/** What two people wrote at one place, as git left it. */
export const mergeConflict: Finding = {
  found: { en: 'a conflict that git could not merge', ko: 'git이 합치지 못하고 남긴 충돌' },
  expected: { en: 'one of the two texts', ko: '두 글 가운데 하나' },
  mend: {
    en: 'keep one of the two and remove the lines <<<<<<<, ======= and >>>>>>>',
    ko: '둘 가운데 하나만 남기고 <<<<<<<, =======, >>>>>>> 줄을 지우세요',
  },
}

/** A sign that stands where a colon belongs. */
export function otherSign(sign: string): Finding {
  return {
    found: { en: `the sign "${sign}" behind a key`, ko: `항목 이름 뒤의 "${sign}"` },
    expected: { en: 'a colon of the Latin keyboard and a space', ko: '영문 쌍점(:)과 공백' },
  }
}

export const hashInList: Finding = {
  found: { en: '#, from which on YAML reads a comment', ko: 'YAML이 주석으로 읽는 #' },
  expected: { en: 'the words without #', ko: '# 없이 쓴 낱말' },
}

export const bracketFirst: Finding = {
  found: {
    en: 'text that begins with a bracket, which YAML takes for a list',
    ko: '괄호로 시작해 YAML이 목록으로 읽는 글',
  },
  expected: { en: 'it in quotation marks', ko: '따옴표로 감싼 글' },
}

/** A photograph as an image of Markdown where its path is asked for. */
export const imageForPath: Finding = {
  found: { en: 'a photograph written as a Markdown image', ko: '마크다운 이미지로 쓴 사진' },
  expected: { en: 'its path alone', ko: '사진의 경로만' },
}

export const bareContinuation: Finding = {
  found: { en: 'a value that goes on at the start of the next line', ko: '다음 줄 맨 앞으로 이어지는 값' },
  expected: { en: 'the value on one line', ko: '한 줄로 쓴 값' },
}

export function inPlaceOf(lines: number): InEach {
  return { en: `in place of these ${lines} lines`, ko: `이 ${lines}줄 대신 한 줄로 씁니다` }
}

export const noBreakSign: Finding = {
  found: { en: 'a space that is no ordinary one before a key', ko: '보통 공백이 아닌 들여쓰기' },
  expected: { en: 'ordinary spaces', ko: '보통 공백' },
  mend: { en: 'replace each space before it by an ordinary one', ko: '줄 앞의 공백을 모두 보통 공백으로 바꾸세요' },
}

/** YAML without a single key. */
export const noKeys: Finding = {
  found: { en: 'something else than keys', ko: '항목이 아닌 글' },
  expected: { en: 'lines of the form "key: value"', ko: '"key: value" 꼴의 줄' },
}

export function noBracket(mark: string): Finding {
  return {
    found: { en: `no ${mark} that closes the bracket`, ko: `괄호를 닫는 ${mark} 없음` },
    expected: { en: 'one at its end', ko: '끝에 닫는 괄호' },
    mend: write(mark),
  }
}

export function noQuotation(mark: string): Finding {
  return {
    found: { en: `a quotation mark ${mark} that nothing closes`, ko: `닫히지 않은 따옴표 ${mark}` },
    expected: { en: 'a second one at the end of the text', ko: '글 끝에 닫는 따옴표' },
  }
}

/** An alias of YAML, which names another value. */
export function reference(name: string): Finding {
  return {
    found: { en: `a reference to another value (*${name})`, ko: `다른 값을 가리키는 참조(*${name})` },
    expected: {
      en: 'the value itself; text that begins with * in quotation marks',
      ko: '값 자체. *로 시작하는 글은 따옴표로 감싸기',
    },
  }
}
