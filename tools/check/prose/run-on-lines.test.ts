import { describe, expect, test } from 'vitest'
import { say } from '../../report/message'
import { readAsShown } from './reading'
import { runOnLines } from './run-on-lines'

/** The first lines of what runs on in a body, each with what to write. */
function judge(body: string): string[] {
  if (!runOnLines.suspects(body)) return []
  return runOnLines.judge(readAsShown(body)).map(({ offset, ...each }) => {
    const line = body.slice(0, offset).split('\n').length
    return `${line} ${'finding' in each && each.finding.mend ? say(each.finding.mend, 'en').replaceAll('\n', ' / ') : ''}`
  })
}

/** A body as its edits leave it. */
function fix(body: string): string {
  return runOnLines.judge(readAsShown(body)).reduceRight((text, each) => {
    const edit = 'finding' in each ? each.finding.edit : undefined
    return edit ? text.slice(0, edit.start) + edit.text + text.slice(edit.end) : text
  }, body)
}

describe('lines that begin alike and run on', () => {
  test.each([
    ['✅ 일시: 4월 11일\n📍 장소: 모임 공간', '1 write: - ✅ 일시: 4월 11일'],
    ['1️⃣ 하나\n2️⃣ 둘', '1 write: - 1️⃣ 하나'],
    ['🇰🇷 한국\n🇯🇵 일본', '1 write: - 🇰🇷 한국'],
    ['① 하나\n② 둘', '1 write: - ① 하나'],
    ['㉠ 하나\n㉡ 둘', '1 write: - ㉠ 하나'],
    ['가. 하나\n나. 둘', '1 write: - 가. 하나'],
    ['(가) 하나\n(나) 둘', '1 write: - (가) 하나'],
    ['ㄱ. 하나\nㄴ. 둘', '1 write: - ㄱ. 하나'],
    ['※ 하나\n※ 둘', '1 write: - ※ 하나'],
    ['→ 하나\n→ 둘', '1 write: - → 하나'],
    ['-> 하나\n-> 둘', '1 write: - -> 하나'],
    ['(1) 하나\n(2) 둘', '1 write: - (1) 하나'],
    ['[1] 하나\n[2] 둘', '1 write: - [1] 하나'],
    ['a) One\nb) Two', '1 write: - a) One'],
    ['(i) One\n(ii) Two', '1 write: - (i) One'],
    ['一、春\n二、夏', '1 write: - 一、春'],
    ['A. One\nB. Two', '1 write: - A. One'],
    ['日時：12月5日\n場所：東京', '1 write: - 日時：12月5日'],
    ['첫째, 문을 엽니다.\n둘째, 불을 켭니다.', '1 write: - 첫째, 문을 엽니다.'],
    ['Q1. 언제인가요?\nA1. 토요일입니다.', '1 write: - Q1. 언제인가요?'],
    ['Q. 언제인가요?\nA. 토요일입니다.', '1 write: - Q. 언제인가요?'],
    ['19:00 인사\n19:10 첫 발표', '1 write: - 19:00 인사'],
    ['4월 11일 (토) 첫 모임\n4월 18일 (토) 다음 모임', '1 write: - 4월 11일 (토) 첫 모임'],
    ['1부: 발표\n2부: 질문', '1 write: - 1부: 발표'],
    ['일시: 4월 11일\n장소: 모임 공간', '1 write: - 일시: 4월 11일'],
    ['**일시**: 4월 11일\n**장소**: 모임 공간', '1 write: - **일시**: 4월 11일'],
    ['안내입니다.\n① 하나\n② 둘', '2 write: - ① 하나'],
    ['- 항목\n  ※ 하나\n  ※ 둘', '2 write: - ※ 하나'],
  ])('%j', (body, expected) => {
    expect(judge(body)[0]).toContain(expected)
    expect(judge(body)[0]).toContain('with a backslash at its end')
    expect(fix(body)).toBe(body)
  })
})

describe('what can only be a list becomes one', () => {
  test.each([
    ['• 하나\n• 둘', '- 하나\n- 둘'],
    ['■ 하나\n■ 둘', '- 하나\n- 둘'],
    ['ㅇ 하나\nㅇ 둘', '- 하나\n- 둘'],
    ['-하나\n-둘', '- 하나\n- 둘'],
    ['-**하나**\n-**둘**', '- **하나**\n- **둘**'],
    ['-1부 개회\n-2부 폐회', '- 1부 개회\n- 2부 폐회'],
    ['– One\n– Two', '- One\n- Two'],
    ['-\u00a0하나', '- 하나'],
    ['-\u3000하나\n-\u3000둘', '- 하나\n- 둘'],
    ['1.하나\n2.둘', '1. 하나\n2. 둘'],
    ['1)하나\n2)둘', '1) 하나\n2) 둘'],
    ['1.Install\n2.Run', '1. Install\n2. Run'],
    ['１．하나\n２．둘', '1. 하나\n2. 둘'],
    ['１）하나\n２）둘', '1) 하나\n2) 둘'],
    ['순서:\n2. 둘\n3. 셋', '순서:\n\n2. 둘\n3. 셋'],
    ['남은 일:\n0. 준비\n1. 정리', '남은 일:\n\n0. 준비\n1. 정리'],
    ['- 하나\n      - 가\n      - 나', '- 하나\n  - 가\n  - 나'],
    ['- 하나\n\u3000- 가', '- 하나\n  - 가'],
    ['글\n    - 가', '글\n- 가'],
  ])('%j', (body, expected) => {
    expect(judge(body)).toHaveLength(1)
    expect(fix(body)).toBe(expected)
    expect(judge(fix(body))).toEqual([])
  })
  test('but not where a line behind it would become a part of the last item', () => {
    expect(judge('• 하나\n• 둘\n끝입니다.')).toEqual(['1 write: - 하나'])
    expect(fix('• 하나\n• 둘\n끝입니다.')).toBe('• 하나\n• 둘\n끝입니다.')
  })
  test('nor where one list may stand within another', () => {
    const body = '□ 주최\nㅇ 일시\nㅇ 장소'
    expect(judge(body)).toEqual(['2 write: - 일시'])
    expect(fix(body)).toBe(body)
  })
})

describe('prose, lists and lines that break are left alone', () => {
  test.each([
    '- 하나\n- 둘\n  - 가\n  - 나\n\n1. 하나\n2. 둘',
    '순서:\n1. 하나\n2. 둘',
    '순서:\n- 하나\n- 둘',
    '✅ 하나\\\n✅ 둘',
    '✅ 하나  \n✅ 둘',
    '✅ 하나\n\n✅ 둘',
    '① 하나 ② 둘',
    '가. 나중에 다시 이야기합니다.\n다음 줄입니다.',
    '가나다라 모임입니다.\n나머지는 다음에.',
    '제2회 모임과\n제3회 모임 사이에 쉬었습니다.',
    '2025-03-05부터\n2025-03-06까지입니다.',
    '10:30에 시작한다고 했지만\n11:00에 시작했습니다.',
    '그는 말했다: 좋다.\n나는 들었다: 정말?',
    '(1)과 (2)를 비교하면\n(2)가 더 빠릅니다.',
    'It was in room\n14. Nobody came.',
    'Born in\n1986. What a year.',
    '*가* 나\n*다* 라',
    'I came.\nI saw (1) and (2).\nI won.',
    '-10도였습니다.\n-5도였습니다.',
    '○○대학교와\n○○학회가 함께했습니다.',
    '```\n• a\n• b\n```',
    '| 시각 | 발표 |\n| --- | --- |\n| 19:00 | 인사 |\n| 19:10 | 발표 |',
    '오늘은 https://example.com/a 를 봅니다.\nhttps://example.com/b 도 봅니다.',
    'The talk began at\n19:00 and ended at\nten. At\n19:30 people left.',
    '이 모임은\n3.0 버전부터 쓰고\n2.0 버전은 쓰지 않습니다.',
    '"첫 줄"\n"둘째 줄"',
    '첫째, 우리가 푼 문제의 해가 처음 문제의 해와 충분히 비슷해야 합니다.\n둘째, 빨라야 합니다.',
    `First, ${'a sentence that goes on for long '.repeat(3)}.\nSecond, another one.`,
  ])('%j', (body) => {
    expect(judge(body)).toEqual([])
  })
})

test('words in both languages', () => {
  const [found] = runOnLines.judge(readAsShown('① 하나\n② 둘'))
  expect(found && 'finding' in found && found.finding).toMatchInlineSnapshot(`
    {
      "expected": {
        "en": "each line as an item with "- " before it, or a backslash at the end of each but the last",
        "ko": "줄마다 앞에 "- ", 또는 마지막이 아닌 줄마다 끝에 백슬래시",
      },
      "found": {
        "en": ""① 하나" and more lines like it, which run on as one paragraph",
        "ko": "목록이 되지 않고 다음 줄들과 한 문단으로 이어지는 "① 하나"",
      },
      "mend": {
        "en": "write: - ① 하나
    or, without bullets, with a backslash at its end: ① 하나\\",
        "ko": "쓸 내용: - ① 하나
    점 없이 줄만 나누려면 줄 끝에 백슬래시: ① 하나\\",
      },
    }
  `)
})
