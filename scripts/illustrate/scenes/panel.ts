import { figure } from '../figure'
import { microphone } from '../hall'
import { ink } from '../ink'
import type { Picture } from '../picture'
import { times } from '../random'
import { blob, box, fade, oval, path, polygon, stroke } from '../svg'
import { guests } from './guests'
import { hall } from './questions'

/** The panel: five people on chairs before a curtain, and hands going up in the hall. */
export function panel(file: string): Picture {
  return {
    file,
    width: 1600,
    height: 1067,
    layers: [
      fade(
        'cone',
        [0, 0],
        [0, 720],
        [
          [0, '#FFE9B8', 0.34],
          [1, '#FFE9B8', 0.03],
        ],
      ),
      box(0, 0, 1600, 1067, ink.wine),
      ...times(27, (i) =>
        path(
          `M${i * 62 - 20} 0Q${i * 62 + 4} 350 ${i * 62 - 14} 690H${i * 62 + 18}Q${i * 62 + 34} 350 ${i * 62 + 12} 0Z`,
          i % 2 === 0 ? '#46171F' : '#6A2A35',
        ),
      ),
      ...times(21, (i) => oval(i * 80, 0, 46, 62 + (i % 2) * 14, ink.plum)),
      box(0, 680, 1600, 387, ink.bark),
      box(0, 680, 1600, 8, ink.ochre),
      ...guests.map(({ x }) => oval(x + 10, 745, 128, 26, '#A57B3E')),
      ...guests.map(({ x }) =>
        polygon(
          [
            [x - 26, 0],
            [x + 26, 0],
            [x + 138, 745],
            [x - 118, 745],
          ],
          'url(#cone)',
        ),
      ),
      ...guests.map(({ x }) => chair(x)),
      ...guests.map(({ x, flip, pose, hair, ...wear }) =>
        figure(x, 748, 64, pose, { ...wear, hair: ink.black }, { hair, flip, shoes: ink.black }),
      ),
      microphone(843, 462, 46, 28, ink.black, ink.sand),
      microphone(380, 492, 46, 30, ink.black, ink.sand),
      ...[447, 682, 918, 1153].map((x) => table(x)),
      ...hall(),
    ],
  }
}

function chair(x: number): string {
  return (
    blob(
      [
        [x - 84, 620],
        [x - 78, 520],
        [x, 490],
        [x + 78, 520],
        [x + 84, 620],
        [x, 645],
      ],
      '#8C6A4C',
    ) +
    [-60, -30, 66, 40]
      .map((dx) =>
        stroke(
          [
            [x + dx * 0.8, 630],
            [x + dx * 1.15, 742],
          ],
          ink.black,
          7,
        ),
      )
      .join('')
  )
}

function table(x: number): string {
  return (
    stroke(
      [
        [x, 660],
        [x, 752],
      ],
      ink.black,
      6,
    ) +
    oval(x, 660, 34, 9, ink.cream) +
    box(x - 12, 626, 10, 32, ink.mist, { rx: 3 }) +
    box(x + 6, 634, 14, 24, ink.paper, { rx: 3 }) +
    oval(x, 754, 24, 6, ink.black)
  )
}
