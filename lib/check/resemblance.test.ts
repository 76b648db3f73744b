import { expect, test } from 'vitest'
import { findResemblance } from './resemblance'

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
  ['Alban Desmaison', 'Alban Demaisson', 'typo'],
  ['Jungyeop Lee', 'Jungyoep Lee', 'typo'],
  ['김재현', '김제현', 'typo'],
  ['최왜준', '최외준', 'typo'],
  ['알반데메종', '알반데메존', 'typo'],
  ['김지호', 'Jiho Kim', 'sound'],
  ['이제응', 'Jaeung Lee', 'sound'],
  ['이제응', 'Rhee Jae-Ung', 'sound'],
  ['박정환', 'Junghwan Park', 'sound'],
  ['박정환', 'Jeong Hwan Pak', 'sound'],
  ['최남규', 'Namkyu Choi', 'sound'],
  ['최남규', 'Nam-gyu Choe', 'sound'],
  ['정수진', 'Soojin Chung', 'sound'],
  ['조규진', 'Gyu-Jin Jo', 'sound'],
  ['강우영', 'Wooyoung Kang', 'sound'],
  ['강우영', 'Gang Uyeong', 'sound'],
  ['신하은', 'Ha Eun Shin', 'sound'],
  ['신하은', 'Haeun Sin', 'sound'],
  ['류현', 'Hyun Yoo', 'sound'],
  ['임은희', 'Eunhee Lim', 'sound'],
  ['임은희', 'Un-hui Im', 'sound'],
  ['오승우', 'Sungwoo Oh', 'sound'],
  ['장영', 'Young Chang', 'sound'],
  ['김솔', 'Sol Kim', 'sound'],
  ['백의현', 'Euihyun Paik', 'sound'],
  ['허혜원', 'Hyewon Hur', 'sound'],
  ['남궁민', 'Min Namgung', 'sound'],
  ['이제응 (Jerry Lee)', 'Jaeung Lee', 'sound'],
  ['Jisoo Kim', 'Jisu Kim', 'sound'],
  ['Jungho Lee', 'Yi Jeongho', 'sound'],
  ['Kwangjin Chung', 'Jung Gwang-jin', 'sound'],
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
  ['이제응', 'Jerry Lee'],
  ['A', 'a.'],
])('%s and %s are two people', (one, other) => {
  expect(findResemblance(one, other)).toBeUndefined()
  expect(findResemblance(other, one)).toBeUndefined()
})
