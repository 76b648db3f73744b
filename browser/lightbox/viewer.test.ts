import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createSlideshow } from './viewer'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function show(turns: number) {
  const told: (string | boolean)[] = []
  const page = Object.assign(new EventTarget(), { hidden: false })
  const advance = () => {
    told.push('turn')
    turns -= 1
    return turns > 0
  }
  return { told, page, ...createSlideshow(advance, (isPlaying) => told.push(isPlaying), page) }
}

test('turns every five seconds, and stops at the end', () => {
  const { told, toggle } = show(2)
  toggle()
  vi.advanceTimersByTime(4999)
  expect(told).toEqual([true])
  vi.advanceTimersByTime(5001)
  expect(told).toEqual([true, 'turn', 'turn', false])
  vi.advanceTimersByTime(20_000)
  expect(told).toHaveLength(4)
})

test('stops when asked to, once, and starts again with a full turn', () => {
  const { told, toggle, stop } = show(9)
  stop()
  toggle()
  vi.advanceTimersByTime(4000)
  toggle()
  stop()
  vi.advanceTimersByTime(4000)
  toggle()
  vi.advanceTimersByTime(4000)
  expect(told).toEqual([true, false, true])
})

test('waits while the page is hidden', () => {
  const { told, toggle, page } = show(9)
  toggle()
  page.hidden = true
  page.dispatchEvent(new Event('visibilitychange'))
  vi.advanceTimersByTime(60_000)
  page.hidden = false
  page.dispatchEvent(new Event('visibilitychange'))
  vi.advanceTimersByTime(5000)
  expect(told).toEqual([true, 'turn'])
})
