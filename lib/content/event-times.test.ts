import { expect, test } from 'vitest'
import { listProgrammeParts } from './event-times'
import type { Talk } from './programme'

const days = { day: '2026-12-05', lastDay: '2026-12-06' }

function talk(id: string, starts?: string): Talk {
  const text = { text: id, language: 'ko' as const }
  const own = starts ? { day: starts.slice(0, 10), lastDay: starts.slice(0, 10), starts } : days
  return { id, kind: 'talk', address: '', title: text, titles: [], speakers: [], materials: [], links: [], ...own }
}

function partsOf(talks: Talk[], lastDay = days.lastDay) {
  return listProgrammeParts({ day: days.day, lastDay, talks }).map((part) => [
    part.day,
    ...part.talks.map(({ id }) => id),
  ])
}

const [first, second] = [talk('first', '2026-12-05T10:00:00+09:00'), talk('second', '2026-12-06T10:00:00+09:00')]
const untimed = talk('untimed')

test('each day of an event of several begins a part', () => {
  expect(partsOf([first, untimed, second])).toEqual([
    ['2026-12-05', 'first', 'untimed'],
    ['2026-12-06', 'second'],
  ])
})

test('what stands before all times is of the first day, when that is the one that follows', () => {
  expect(partsOf([untimed, first])).toEqual([['2026-12-05', 'untimed', 'first']])
  expect(partsOf([untimed, second])).toEqual([
    [undefined, 'untimed'],
    ['2026-12-06', 'second'],
  ])
})

test('a day is said only where it is known and not the only one', () => {
  expect(partsOf([untimed, untimed])).toEqual([[undefined, 'untimed', 'untimed']])
  expect(partsOf([first, untimed], days.day)).toEqual([[undefined, 'first', 'untimed']])
  // Past midnight it is another day, also of one evening.
  expect(partsOf([first, second], days.day)).toEqual([
    ['2026-12-05', 'first'],
    ['2026-12-06', 'second'],
  ])
  expect(partsOf([])).toEqual([])
})
