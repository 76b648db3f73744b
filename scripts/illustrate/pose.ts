import type { Point } from './svg'

/** Joints in heads (one head high = 1), the ground at 0, up is negative, x to the right. */
export interface Pose {
  head: Point
  shoulders: readonly [Point, Point]
  hips: readonly [Point, Point]
  knees: readonly [Point, Point]
  feet: readonly [Point, Point]
  elbows: readonly [Point, Point]
  hands: readonly [Point, Point]
  /** Knees lie before the body, as they do when somebody sits. */
  lap?: true
}

/** Standing upright, arms at the sides. */
export const standing: Pose = {
  head: [0, -6.75],
  shoulders: [
    [-0.78, -5.55],
    [0.78, -5.55],
  ],
  hips: [
    [-0.36, -3.45],
    [0.36, -3.45],
  ],
  knees: [
    [-0.42, -1.8],
    [0.42, -1.8],
  ],
  feet: [
    [-0.46, -0.12],
    [0.46, -0.12],
  ],
  elbows: [
    [-1.05, -4.5],
    [1.05, -4.5],
  ],
  hands: [
    [-1.02, -3.35],
    [1.02, -3.35],
  ],
}

/** Sitting, turned a little to the right, hands in the lap. */
export const sitting: Pose = {
  head: [0.05, -5.15],
  shoulders: [
    [-0.75, -4.0],
    [0.72, -4.0],
  ],
  hips: [
    [-0.4, -2.0],
    [0.35, -2.0],
  ],
  knees: [
    [0.15, -1.95],
    [0.95, -1.9],
  ],
  feet: [
    [0.2, -0.12],
    [1.0, -0.12],
  ],
  elbows: [
    [-1.0, -3.0],
    [1.0, -3.0],
  ],
  hands: [
    [0.0, -2.4],
    [0.55, -2.45],
  ],
  lap: true,
}
