import { ink } from '../ink'
import { type Random, times } from '../random'
import { box, clipped, disc, path, polygon, stroke } from '../svg'
import { face, see } from './room-view'

/** A window in the right wall, with trees in their last colours. */
export function window(random: Random, index: number): string {
  const near = 0.9 + index * 2.55
  const outline = face([
    [4, 0.75, near],
    [4, 0.75, near + 2],
    [4, 2.75, near + 2],
    [4, 2.75, near],
  ])
  const [sx, sy] = see([4, 0.75, near])
  const [ex] = see([4, 0.75, near + 2])
  const [, ty] = see([4, 2.75, near])
  const tall = sy - ty
  const leaves = times(26, () =>
    disc(
      random.between(ex - 10, sx + 10),
      random.between(ty + tall * 0.02, ty + tall * 0.62),
      tall * random.between(0.05, 0.115),
      random.pick([ink.orange, ink.ochre, ink.ochre, ink.rust, ink.amber]),
    ),
  )
  const trunk = ex + (sx - ex) * 0.55
  return (
    clipped(
      `window${index}`,
      polygon(outline, ink.mist),
      polygon(outline, ink.mist),
      box(ex - 20, sy - tall * 0.28, sx - ex + 60, tall, ink.olive),
      path(
        `M${trunk - tall * 0.035} ${sy}L${trunk - tall * 0.015} ${ty}H${trunk + tall * 0.015}L${trunk + tall * 0.045} ${sy}Z`,
        ink.bark,
      ),
      ...leaves,
    ) +
    polygon(outline, 'none', { stroke: ink.paper, 'stroke-width': 13 - index * 2.4 }) +
    stroke(
      face([
        [4, 0.75, near + 0.95],
        [4, 2.75, near + 0.95],
      ]),
      ink.paper,
      9 - index * 1.8,
    )
  )
}
