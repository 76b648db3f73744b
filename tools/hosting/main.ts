import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { origin } from '../../lib/site/addresses'
import { runCommand } from '../report/command'
import { authorLanguage, type InEach, say } from '../report/message'
import { nearest } from '../report/nearest'
import { type HostFiles, hostNames, hosts, isHostName } from './hosts'

const [words, isCheck] = [process.argv.slice(2).filter((word) => word !== '--check'), process.argv.includes('--check')]

await runCommand('npm run hosting', async () => {
  const { listMovedPaths, listRedirects } = await import('../../lib/content/redirects').catch((cause) => {
    throw new Error('the aliases are read from the generated data; run: npm run generate', { cause })
  })
  const site = { redirects: listRedirects(), moved: listMovedPaths(), hostName: new URL(origin).hostname }
  const asked = words.map((word) => {
    if (isHostName(word)) return word
    throw new Error(say(unknownHost(word), authorLanguage()))
  })
  const used = hostNames.filter((name) => existsSync(firstOf(hosts[name](site))))
  const files: HostFiles = Object.assign({}, ...[...new Set([...used, ...asked])].map((name) => hosts[name](site)))
  for (const [file, wanted] of Object.entries(files)) await bringUpToDate(file, wanted)
  const others = hostNames.filter((name) => !used.includes(name) && !asked.includes(name))
  if (!isCheck && asked.length === 0 && others.length > 0)
    console.log(say(furtherHosts(others.join(', ')), authorLanguage()))
})

async function bringUpToDate(file: string, wanted: string): Promise<void> {
  const found = await readFile(file, 'utf8').catch(() => undefined)
  if (found === wanted) {
    console.log(say({ en: `${file} is current`, ko: `${file}: 그대로입니다` }, authorLanguage()))
    return
  }
  if (isCheck) throw new Error(say(isOld(file), authorLanguage()))
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, wanted)
  console.log(say({ en: `${file} written`, ko: `${file}: 새로 썼습니다` }, authorLanguage()))
}

function firstOf(files: HostFiles): string {
  return Object.keys(files)[0] ?? ''
}

function unknownHost(word: string): InEach {
  const guess = nearest(word, hostNames)
  const known = hostNames.join(', ')
  return {
    en: `"${word}" is no host that files are written for.${guess ? ` Did you mean ${guess}?` : ''} Those are: ${known}`,
    ko: `${word}: 설정 파일을 만들 수 있는 호스트가 아닙니다.${guess ? ` 혹시 ${guess}인가요?` : ''} 쓸 수 있는 것: ${known}`,
  }
}

function isOld(file: string): InEach {
  return {
    en: `${file} does not state the rules and old addresses (aliases) of today; run this, and commit what it writes: npm run hosting`,
    ko: `${file}에 지금의 규칙과 옛 주소(aliases)가 없습니다. 다음 명령을 실행하고 바뀐 파일을 커밋하세요: npm run hosting`,
  }
}

function furtherHosts(names: string): InEach {
  return {
    en: `Files for other hosts are written by naming them, as in npm run hosting -- nginx: ${names}`,
    ko: `다른 호스트의 설정 파일은 npm run hosting -- nginx처럼 이름을 적으면 만듭니다: ${names}`,
  }
}
