import { readFile, writeFile } from 'node:fs/promises'
import { runCommand } from '../report/command'
import { authorLanguage, say } from '../report/message'
import { vercelConfiguration } from './vercel'

const file = 'vercel.json'
const isOld = {
  en: `${file} does not state the old addresses (aliases) that content/ states; run this, and commit what it writes: npm run vercel`,
  ko: `content/에 적힌 옛 주소(aliases)가 ${file}에 없습니다. 다음 명령을 실행하고 바뀐 파일을 커밋하세요: npm run vercel`,
}

await runCommand('npm run vercel', async () => {
  const { listRedirects } = await import('../../lib/content/redirects').catch((cause) => {
    throw new Error('the aliases are read from the generated data; run: npm run generate', { cause })
  })
  const wanted = `${JSON.stringify(vercelConfiguration(listRedirects()), null, 2)}\n`
  const found = await readFile(file, 'utf8').catch(() => '')
  if (found === wanted) {
    console.log(`${file} is current`)
    return
  }
  if (process.argv.includes('--check')) {
    throw new Error(say(isOld, authorLanguage()))
  }
  await writeFile(file, wanted)
  console.log(`${file} written`)
})
