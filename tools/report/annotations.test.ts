import { expect, test } from 'vitest'
import { formatAnnotations, formatWorkflowLog } from './annotations'
import { verbatim } from './message'
import { type Problem, quoted } from './problem'

const problem: Problem = {
  file: 'content/events/a/ko.md',
  line: 14,
  column: 11,
  path: 'sessions[3].video.youtubeId',
  found: quoted('https://youtu.be/iR5hTsrgpAk'),
  expected: { en: 'the 11-character id', ko: '11자로 된 id' },
  mend: verbatim('write: youtubeId: iR5hTsrgpAk\nor leave it out'),
}

test('a problem stands on its line, its lines in one message', () => {
  expect(formatAnnotations([problem], [], 'en')).toMatchInlineSnapshot(
    `"::error file=content/events/a/ko.md,line=14,col=11,title=sessions[3].video.youtubeId::found "https://youtu.be/iR5hTsrgpAk"; expected the 11-character id%0Awrite: youtubeId: iR5hTsrgpAk%0Aor leave it out"`,
  )
})

test('problems by file, then notices', () => {
  const said = { found: verbatim('a name like another'), mend: verbatim('write: x') }
  const notice = { file: 'content/people/b/ko.md', line: 2, column: 7, ...said }
  const others = [
    { ...problem, file: 'b.md' },
    { ...problem, file: 'a.md' },
  ]
  const lines = formatAnnotations(others, [notice], 'en').split('\n')
  expect(lines.map((line) => line.slice(0, 30))).toEqual([
    '::error file=a.md,line=14,col=',
    '::error file=b.md,line=14,col=',
    '::notice file=content/people/b',
  ])
  expect(lines[2]).toContain('title=Content check::a name like another%0Awrite: x')
})

test('what an author writes ends neither a property nor a message', () => {
  const hostile = {
    file: 'content/a,line=1::x%0A/ko.md',
    line: 1,
    column: 1,
    found: verbatim('"100% \r\n::add-mask::a"'),
    expected: verbatim('b'),
  }
  expect(formatAnnotations([hostile], [], 'en')).toBe(
    '::error file=content/a%2Cline=1%3A%3Ax%250A/ko.md,line=1,col=1,title=Content check' +
      '::found "100%25 \\u{d}%0A::add-mask::a"; expected b',
  )
})

test('commands are stopped while the report itself is printed', () => {
  const log = formatWorkflowLog(
    [{ ...problem, mend: verbatim('::set-output name=a::b') }],
    [],
    'unguessable',
    'en',
  ).split('\n')
  const [stop, go] = [log.indexOf('::stop-commands::unguessable'), log.indexOf('::unguessable::')]
  expect(stop).toBe(1)
  expect(log.indexOf('  ::set-output name=a::b')).toBeGreaterThan(stop)
  expect(go).toBe(log.length - 1)
  expect(formatWorkflowLog([], [], 'unguessable', 'en')).toBe('')
})
