import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { markFile } from '../../lib/site/icons'
import { buildFolders } from '../../lib/site/written-files'
import { site } from '../../site.config'
import { authorLanguage, say } from '../report/message'
import { drawIcons } from './draw-icons'

// Draws the icons of public/ anew from its mark and the colour of the paper; somebody who wants others replaces the files.
const mark = join(buildFolders.public, markFile)
if (existsSync(mark)) {
  for (const { file, bytes } of await drawIcons(await readFile(mark), site.colours.paper.light)) {
    await writeFile(join(buildFolders.public, file), bytes)
    console.log(join(buildFolders.public, file))
  }
} else {
  const missing = {
    en: `There is no ${mark}: put the community's mark there, a square SVG, and run npm run icons again`,
    ko: `${mark} 파일이 없습니다. 모임의 로고를 정사각형 SVG로 저장한 다음 npm run icons를 다시 실행해 주세요`,
  }
  console.error(say(missing, authorLanguage()))
  process.exitCode = 1
}
