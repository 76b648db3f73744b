import { expect, test } from 'vitest'
import { readYoutubeAddress, secondsIn, youtubeAddress, youtubePlayer } from './youtube'

test.each([
  ['https://www.youtube.com/watch?v=iR5hTsrgpAk&t=5400', { id: 'iR5hTsrgpAk', start: 5400 }],
  ['https://youtu.be/iR5hTsrgpAk?si=x&t=1h2m3s', { id: 'iR5hTsrgpAk', start: 3723 }],
  ['https://www.youtube.com/live/iR5hTsrgpAk?t=90s', { id: 'iR5hTsrgpAk', start: 90 }],
  ['https://www.youtube.com/embed/iR5hTsrgpAk?start=90', { id: 'iR5hTsrgpAk', start: 90 }],
  ['https://www.youtube.com/watch?v=iR5hTsrgpAk&list=PLx&index=2', { id: 'iR5hTsrgpAk' }],
  ['https://m.youtube.com/shorts/iR5hTsrgpAk#t=1m30s', { id: 'iR5hTsrgpAk', start: 90 }],
  ['youtu.be/iR5hTsrgpAk?t=0', { id: 'iR5hTsrgpAk' }],
  ['https://video.example/iR5hTsrgpAk', undefined],
])('%s', (text, film) => {
  expect(readYoutubeAddress(text)).toEqual(film)
})

test('seconds in every form, and in none', () => {
  expect(['90', '90s', '1m30s', '1:30', '1:02:03', '2h', '', 'soon'].map(secondsIn)).toEqual([
    ...[90, 90, 90, 90, 3723, 7200, undefined, undefined],
  ])
})

test('a recording and a part of one', () => {
  expect(youtubeAddress('iR5hTsrgpAk')).toBe('https://www.youtube.com/watch?v=iR5hTsrgpAk')
  expect(youtubeAddress('iR5hTsrgpAk', 5400)).toBe('https://www.youtube.com/watch?v=iR5hTsrgpAk&t=5400s')
  expect(youtubePlayer('iR5hTsrgpAk', 5400)).toBe('https://www.youtube-nocookie.com/embed/iR5hTsrgpAk?start=5400')
})
