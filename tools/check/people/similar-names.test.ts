import { expect, test } from 'vitest'
import { findResemblance } from './similar-names'

test.each([
  ['Ji-ho Kim', 'Jiho Kim', 'letters'],
  ['Ji Ho Kim', 'Kim Jiho', 'letters'],
  ['J.H. Kim', 'JH Kim', 'letters'],
  ['김 지호', '김지호', 'letters'],
  ['Timothée Dupont', 'Timothee Dupont', 'letters'],
  ['이제응 (Jerry Lee)', 'Jerry Lee', 'letters'],
  ['Jiho Kim', 'Kim Jiho', 'order'],
  ['Desmaison, Alban', 'Alban Desmaison', 'order'],
  ['Alban Desmaison', 'Alban Desmaisson', 'typo'],
  ['Alban Desmaison', 'Alban Demaison', 'typo'],
  ['Jungyeop Lee', 'Jungyoep Lee', 'typo'],
  ['알반데메종', '알반데메존', 'typo'],
])('%s and %s may be one person: %s', (one, other, resemblance) => {
  expect(findResemblance(one, other)).toBe(resemblance)
  expect(findResemblance(other, one)).toBe(resemblance)
})

test.each([
  ['김태호', '김태영'],
  ['이수진', '이준범'],
  ['장영', '장보우'],
  ['김민수', '김민주'],
  ['김정호', '김중호'],
  ['팀공룡알', '팀고래알'],
  ['Kyujin Cho', 'Jiho Kim'],
  ['Minji Kim', 'Jimin Kim'],
  ['Minho Kim', 'Minha Kim'],
  ['Taeho Kim', 'Jaeho Kim'],
  ['Jongho Kim', 'Jungho Kim'],
  ['Seongho Lee', 'Seungho Lee'],
  ['Maria Garcia', 'Marta Garcia'],
  ['Anna Berg', 'Anne Berg'],
  ['Daniel Park', 'Danielle Park'],
  ['김태호', 'Taeyoung Kim'],
  ['김지호', 'Jihoon Kim'],
  ['김종호', 'Jeongho Kim'],
  ['김재현', '김제현'],
  ['이제응', 'Jerry Lee'],
  ['김지호', 'Jiho Kim'],
  ['Alban Desmaison', 'Alban Demaisson'],
  ['A', 'a.'],
  ['मीना जोशी', 'मीनी जोशी'],
])('%s and %s are two people', (one, other) => {
  expect(findResemblance(one, other)).toBeUndefined()
  expect(findResemblance(other, one)).toBeUndefined()
})
