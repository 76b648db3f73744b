import { expect, test } from 'vitest'
import { readStageName, splitNames, splitStageNames } from './name-list'

test.each([
  ['김하나, 이두리', ['김하나', '이두리']],
  ['박세나 & 최하늘', ['박세나', '최하늘']],
  ['정가람/한나래', ['정가람', '한나래']],
  ['김하나·이두리', ['김하나', '이두리']],
  ['김하나 외 2명', ['김하나']],
  ['Sam Oak, Jr.', ['Sam Oak, Jr.']],
  ['박세나, Ph.D.', ['박세나, Ph.D.']],
  ['R&D센터 김하나', ['R&D센터 김하나']],
  ['장·자크 루소', ['장·자크 루소']],
  ['Ada & Sol', ['Ada', 'Sol']],
  ['Hana & Partners', ['Hana & Partners']],
  ['Hana and Partners', ['Hana and Partners']],
  ['Ada Kim, Sol Lee, and Ben Oh', ['Ada Kim', 'Sol Lee', 'Ben Oh']],
  ['Ada Kim and Sol Lee; Ben Oh', ['Ada Kim', 'Sol Lee', 'Ben Oh']],
  ['Ada Kim (Red Hat), Sol Lee (Lab, Acme)', ['Ada Kim (Red Hat)', 'Sol Lee (Lab, Acme)']],
  ['Ada Kim¹, Sol Lee†', ['Ada Kim', 'Sol Lee']],
  ['Ada Kim (Lab, Sol Lee', ['Ada Kim (Lab', 'Sol Lee']],
  ['AC/DC', ['AC/DC']],
  ['인텔(Intel)', ['인텔(Intel)']],
  ['', []],
])('%s', (text, names) => {
  expect(splitNames(text)).toEqual(names)
})

test.each([
  ['사회: 박세나, 패널: 김하나, 이두리', ['박세나', '김하나', '이두리'], ['박세나']],
  ['패널: 김하나, 이두리 / 사회: 박세나', ['김하나', '이두리', '박세나'], ['박세나']],
  ['김하나, 이두리 (사회: 박세나)', ['김하나', '이두리', '박세나'], ['박세나']],
  ['김하나, 이두리, 박세나(진행)', ['김하나', '이두리', '박세나'], ['박세나']],
  ['김하나·이두리(사회자 박세나)', ['김하나', '이두리', '박세나'], ['박세나']],
  ['Moderator: Ada Kim; panelists: Sol Lee, Ben Oh', ['Ada Kim', 'Sol Lee', 'Ben Oh'], ['Ada Kim']],
  ['Sol Lee, Ben Oh (moderated by Ada Kim)', ['Sol Lee', 'Ben Oh', 'Ada Kim'], ['Ada Kim']],
  ['Moderators: Ada Kim, Sol Lee; panel: Ben Oh', ['Ada Kim', 'Sol Lee', 'Ben Oh'], ['Ada Kim', 'Sol Lee']],
  ['사회: 박세나 & 최하늘; 패널: 이두리', ['박세나', '최하늘', '이두리'], ['박세나', '최하늘']],
  ['김하나 (사회 초년생)', ['김하나 (사회 초년생)'], []],
  ['Ada Kim (Red Hat), Sol Lee', ['Ada Kim (Red Hat)', 'Sol Lee'], []],
])('on the stage: %s', (text, names, moderators) => {
  expect(splitStageNames(text)).toEqual({ names, moderators, doubtful: [] })
})

test('names behind the label of one moderator may be moderators as well', () => {
  expect(splitStageNames('사회: 박세나, 김하나, 이두리')).toEqual({
    names: ['박세나', '김하나', '이두리'],
    moderators: ['박세나'],
    doubtful: ['김하나', '이두리'],
  })
})

test.each([
  ['박세나 (사회)', '박세나', true],
  ['박세나(진행자)', '박세나', true],
  ['Ada Kim [moderator]', 'Ada Kim', true],
  ['사회: 박세나', '박세나', true],
  ['이두리 (패널)', '이두리', false],
  ['Ada Kim (Red Hat)', 'Ada Kim (Red Hat)', false],
  ['MC Sol', 'MC Sol', false],
])('one name: %s', (text, name, isModerator) => {
  expect(readStageName(text)).toEqual({ name, isModerator })
})
