import { expect, test } from 'vitest'
import { linkGuide, moveGuide } from './guides'

test('the links of a guide that goes to docs/ lead where they led', () => {
  const guide =
    '[a](docs/x.md#y) [b](lib/words) [c](README.ko.md#z) [d](#deploy) [e](https://e.example) ![f](docs/f.jpg) [g](content/people/a/ko.md) ![h](photos/h.jpg)'
  expect(moveGuide(guide)).toBe(
    '[a](x.md#y) [b](../lib/words) [c](moim.ko.md#z) [d](#deploy) [e](https://e.example) ![f](f.jpg) [g](../e2e/archive/content/people/a/ko.md) ![h](photos/h.jpg)',
  )
})

test('a guide for contributors follows, and has an event of the community in its examples', () => {
  expect(linkGuide('[a](README.md#write) `npm run new -- recap --event old-2024`', 'first-event-2027')).toBe(
    '[a](docs/moim.md#write) `npm run new -- recap --event first-event-2027`',
  )
})
