import { halftone } from '../halftone'
import { ink } from '../ink'
import type { Picture } from '../picture'
import { times } from '../random'
import { box, fade, polygon, trace } from '../svg'
import { type Listener, person } from './writers'

const back: readonly Listener[] = [
  { x: 330, y: 800, u: 92, top: '#878C57', legs: '#4B5233', skin: '#C79A6B', cut: 'bob', task: 'notes' },
  { x: 800, y: 800, u: 92, top: ink.sand, legs: '#4B5233', skin: '#D8AB7C', cut: 'short', task: 'chin' },
  { x: 1270, y: 800, u: 92, top: '#C9823A', legs: '#4B5233', skin: '#B98659', cut: 'curly', task: 'laptop' },
]
const front: readonly Listener[] = [
  { x: 10, y: 1130, u: 142, top: ink.rust, legs: ink.black, skin: '#C79A6B', cut: 'short', task: 'laptop' },
  { x: 560, y: 1130, u: 142, top: ink.black, legs: '#23281A', skin: '#E0B488', cut: 'bun', task: 'notes' },
  { x: 1080, y: 1130, u: 142, top: ink.ochre, legs: ink.black, skin: '#B98659', cut: 'bob', task: 'notes' },
]

/** The listeners from the side, writing along; the light of the screen comes in from the right. */
export function listeners(file: string): Picture {
  return {
    file,
    width: 1600,
    height: 1067,
    layers: [
      fade(
        'light',
        [1600, 0],
        [120, 0],
        [
          [0, '#FBF0CE', 0.95],
          [0.45, '#D9CF98', 0.5],
          [1, ink.moss, 0],
        ],
      ),
      box(0, 0, 1600, 1067, ink.moss),
      ...times(7, (i) => box(60 + i * 236, 60, 150, 560, '#465033')),
      polygon(trace('1600 -40, 1600 760, -100 1000, -100 330'), 'url(#light)'),
      halftone(0, 0, 1600, 760, 22, '#2D3421', ([x, y]) => 0.62 - x / 1900 - y / 2600),
      box(0, 800, 1600, 267, '#2A301F'),
      ...back.map(person),
      polygon(trace('0 905, 1600 905, 1600 1067, 0 1067'), '#20251A'),
      ...front.map(person),
    ],
  }
}
