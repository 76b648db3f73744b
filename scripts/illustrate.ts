import { type Picture, print } from './illustrate/picture'
import { accelerator } from './illustrate/scenes/accelerator'
import { braid } from './illustrate/scenes/braid'
import { bridge } from './illustrate/scenes/bridge'
import { closing } from './illustrate/scenes/closing'
import { deploy } from './illustrate/scenes/deploy'
import { experiments } from './illustrate/scenes/experiments'
import { foundation } from './illustrate/scenes/foundation'
import { globe } from './illustrate/scenes/globe'
import { listeners } from './illustrate/scenes/listeners'
import { lowLight } from './illustrate/scenes/low-light'
import { panel } from './illustrate/scenes/panel'
import { platform } from './illustrate/scenes/platform'
import { roadmap } from './illustrate/scenes/roadmap'
import { room } from './illustrate/scenes/room'
import { servers } from './illustrate/scenes/servers'
import { tensor } from './illustrate/scenes/tensor'

const conference = (number: string) => `content/posts/pytorch-core-conference/photos/${number}.jpg`
const seminar = (number: string) => `content/posts/pytorch-4th-seminar/photos/${number}.jpg`

const pictures: Picture[] = [
  closing(conference('01')),
  foundation(conference('02')),
  roadmap(conference('03')),
  accelerator(conference('04')),
  platform(conference('05')),
  deploy(conference('06')),
  experiments(conference('07')),
  tensor(conference('08')),
  panel(conference('09')),
  room(seminar('01')),
  globe(seminar('02')),
  servers(seminar('03')),
  lowLight(seminar('04')),
  braid(seminar('05')),
  bridge(seminar('06')),
  listeners(seminar('07')),
]

const wanted = process.argv.slice(2)
for (const picture of pictures.filter(
  ({ file }) => wanted.length === 0 || wanted.some((part) => file.includes(part)),
)) {
  const bytes = await print(picture)
  console.log(`${picture.file}  ${picture.width}x${picture.height}  ${Math.round(bytes / 1024)} KB`)
}
