import type { Hair } from '../figure'
import { ink } from '../ink'
import { type Pose, sitting } from '../pose'

const speaking: Pose = {
  ...sitting,
  elbows: [
    [-1.0, -3.0],
    [1.12, -3.15],
  ],
  hands: [
    [-0.1, -2.35],
    [0.62, -4.15],
  ],
}
const explaining: Pose = {
  ...sitting,
  elbows: [
    [-1.25, -3.2],
    [1.15, -3.0],
  ],
  hands: [
    [-1.6, -4.2],
    [0.7, -3.7],
  ],
}
const listening: Pose = {
  ...sitting,
  head: [0.12, -5.1],
  elbows: [
    [-0.95, -2.9],
    [0.95, -2.9],
  ],
  hands: [
    [0.1, -2.35],
    [0.42, -2.4],
  ],
}
const crossed: Pose = {
  ...sitting,
  knees: [
    [0.5, -2.05],
    [0.95, -1.75],
  ],
  feet: [
    [1.5, -0.95],
    [0.85, -0.12],
  ],
}

/** The five on the stage, from the left; `x` in pixels. */
export const guests: readonly {
  x: number
  pose: Pose
  top: string
  legs: string
  skin: string
  hair: Hair
  flip: boolean
}[] = [
  { x: 330, pose: explaining, top: ink.ochre, legs: ink.black, skin: '#E9BE98', hair: 'bob', flip: false },
  { x: 565, pose: crossed, top: ink.paper, legs: ink.navy, skin: '#C98F66', hair: 'short', flip: false },
  { x: 800, pose: speaking, top: ink.orange, legs: ink.black, skin: '#F0CDAE', hair: 'short', flip: false },
  { x: 1035, pose: listening, top: ink.teal, legs: ink.soot, skin: '#DDA97F', hair: 'long', flip: true },
  { x: 1270, pose: crossed, top: ink.rose, legs: ink.steel, skin: '#E9BE98', hair: 'curly', flip: true },
]
