import { ink } from '../ink'
import { times } from '../random'
import { box, disc, group, oval, path, polygon, ring, stroke, trace } from '../svg'

/** The patrol robot, its lamp towards the right. */
export function robot(): string {
  const edge = '#7E8468'
  const wheel = (x: number) =>
    disc(x, 770, 62, '#050607') + ring(x, 770, 60, '#3A3F33', 5) + disc(x, 770, 24, '#3A3F33')
  return group(
    {},
    oval(330, 834, 260, 20, '#040506'),
    path('M150 640Q152 590 210 588H455Q508 590 516 650L530 752H140Z', '#1B2026'),
    path('M455 588Q508 590 516 650L530 752H505L490 655Q484 604 440 588Z', edge),
    polygon(trace('176 660, 420 660, 424 690, 174 690'), ink.orange),
    wheel(216),
    wheel(450),
    polygon(trace('330 590, 372 590, 364 470, 340 470'), '#14181D'),
    box(258, 438, 250, 108, '#1B2026', { rx: 26 }),
    path('M478 438Q508 440 508 470V515Q508 546 478 546H470Q492 540 492 512V472Q492 444 470 438Z', edge),
    disc(488, 494, 36, '#050607') + disc(488, 494, 25, ink.amber) + disc(494, 488, 10, '#FFF8DC'),
    stroke(trace('300 438, 300 372'), '#1B2026', 9),
    disc(300, 366, 13, ink.orange),
    ...times(3, (i) => disc(292 + i * 34, 494, 9, '#3A3F33')),
  )
}
