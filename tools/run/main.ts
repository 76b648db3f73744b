import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { runReader } from '../report/command'
import { authorLanguage, type InEach, say } from '../report/message'
import { beginnings } from './beginnings'
import { writeWordsFile } from './words-file'

const missing: InEach = {
  en: 'There is no site.config.ts, which says whose site this is. This asks for what belongs into it and writes it: npm run new -- site',
  ko: '어느 모임의 사이트인지 적는 site.config.ts가 없습니다. 다음 명령이 필요한 것을 묻고 만들어 줍니다: npm run new -- site',
}

// Starts the module of a command, such as check/main, once there is a site for it: nearly every module reads the settings as it is loaded.
const [, , command = '', kind = ''] = process.argv
const begins = command === 'new/main' && beginnings.includes(kind)
process.argv.splice(2, 1)

await runReader(async () => {
  await writeWordsFile()
  if (begins) return
  if (!existsSync('site.config.ts')) throw new Error(say(missing, authorLanguage()))
  const [{ passSettings }, { site }] = await Promise.all([import('../check/settings'), import('../../site.config')])
  passSettings(site)
  // A community may begin with no text; a folder that is named for once has to be there.
  if (!process.env.CONTENT_DIR) await mkdir('content', { recursive: true })
})
if (!process.exitCode) await import(begins ? `../new/${kind}/main` : `../${command}`)
