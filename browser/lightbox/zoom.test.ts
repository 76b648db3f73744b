import { expect, test } from 'vitest'
import { clampView, measurePinch, pinchView, REST, zoomAt } from './zoom'

const space = { width: 300, height: 200, stageWidth: 300, stageHeight: 400, largest: 4 }

test('what is under the point stays there', () => {
  const view = zoomAt(REST, 3, { x: 50, y: 0 }, space)
  expect(view).toEqual({ scale: 3, x: -100, y: 0 })
  // 50 from the centre was 50 of the photograph; now it is 3 × 50 − 100.
  expect(zoomAt(view, 1.5, { x: 50, y: 0 }, space)).toEqual({ scale: 1.5, x: -25, y: 0 })
})

test('a view stays between the whole photograph and the largest scale', () => {
  expect(zoomAt(REST, 9, { x: 0, y: 0 }, space)).toEqual({ scale: 4, x: 0, y: 0 })
  expect(zoomAt({ scale: 2, x: 80, y: 0 }, 0.5, { x: 0, y: 0 }, space)).toEqual(REST)
})

test('no edge comes inside the stage, and a side that fits stays in the middle', () => {
  expect(clampView({ scale: 2, x: 999, y: 999 }, space)).toEqual({ scale: 2, x: 150, y: 0 })
  expect(clampView({ scale: 3, x: -999, y: -999 }, space)).toEqual({ scale: 3, x: -300, y: -100 })
})

test('two fingers spread around a point, and carry it along', () => {
  const from = { x: 0, y: 0 }
  expect(pinchView(REST, 2, from, { x: 40, y: 0 }, space)).toEqual({ scale: 2, x: 40, y: 0 })
  expect(measurePinch({ x: 0, y: 0 }, { x: 30, y: 40 })).toEqual({ distance: 50, middle: { x: 15, y: 20 } })
})
