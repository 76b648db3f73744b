import { expect, test } from 'vitest'
import { findDirection } from './swipe'

const swipe = (x: number, y: number, duration = 200) =>
  findDirection({ x: 100, y: 100, time: 1000 }, { x: 100 + x, y: 100 + y, time: 1000 + duration })

test('names the direction in which the finger went', () => {
  expect([swipe(-60, 0), swipe(60, 10), swipe(0, 60), swipe(-10, -60)]).toEqual(['left', 'right', 'down', 'up'])
})

test('40 pixels are a swipe, fewer are a tap that trembled', () => {
  expect([swipe(40, 0), swipe(39, 0), swipe(0, 0)]).toEqual(['right', undefined, undefined])
})

test('a slanted line means nothing', () => {
  expect([swipe(80, 60), swipe(60, 80), swipe(91, 60), swipe(60, 91)]).toEqual([undefined, undefined, 'right', 'down'])
})

test('a slow drag is a long press, not a swipe', () => {
  expect([swipe(-100, 0, 700), swipe(-100, 0, 701)]).toEqual(['left', undefined])
})
