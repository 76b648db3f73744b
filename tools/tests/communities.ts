import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { findTraces, listMarks } from '../../e2e/another/traces'
import { buildFolders } from '../../lib/site/written-files'
import { copyProject, runInCopy } from './copy-project'

const folder = '.moim/communities'

/** Communities that begin, by the languages they speak; one without any document. */
const communities = [
  { name: 'en', languages: ['en'], timeZone: 'America/Chicago', colour: '#2170ac' },
  { name: 'de-en', languages: ['de', 'en'], timeZone: 'Europe/Berlin', colour: '#0f7d6c' },
  { name: 'ja-en-ko', languages: ['ja', 'en', 'ko'], timeZone: 'Asia/Tokyo', colour: '#d0463b' },
  { name: 'ar', languages: ['ar'], timeZone: 'Africa/Cairo', colour: '#a3660a' },
  { name: 'empty', languages: ['en'], timeZone: 'UTC', colour: '#7a6bd6' },
]

const texts: Readonly<Record<string, { name: string; description: string }>> = {
  en: { name: 'Lake Evenings', description: 'People who build things near the lake and tell each other how.' },
  de: { name: 'Abende am See', description: 'Menschen, die am See etwas bauen und einander erzählen, wie.' },
  ja: { name: '湖畔の集い', description: '湖のほとりでものをつくり、その方法を語り合う人たちの集まりです。' },
  ko: { name: '호숫가 모임', description: '호숫가에서 무언가를 만들고 그 방법을 나누는 사람들의 모임입니다.' },
  ar: { name: 'أمسيات البحيرة', description: 'أناس يبنون أشياء قرب البحيرة ويروون لبعضهم كيف.' },
}

// Begins communities as an organiser does, in copies of the project, and builds them: communities [name …].
const chosen = process.argv.slice(2)
const above = process.cwd()
const marks = listMarks()
try {
  for (const community of communities) {
    if (chosen.length > 0 && !chosen.includes(community.name)) continue
    const project = join(folder, community.name)
    await copyProject(project)
    process.chdir(project)
    await begin(community)
    process.chdir(above)
    const traces = findTraces(join(project, buildFolders.output), marks)
    if (traces.length > 0) throw new Error(['Traces of another community:', ...traces].join('\n'))
    console.log(`✓ ${project}/out/`)
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function begin({ name, languages, timeZone, colour }: (typeof communities)[number]): Promise<void> {
  for (const language of languages) await run('new/main', 'language', language)
  const answers = {
    languages: languages.join(','),
    ...Object.fromEntries(languages.map((each) => [`name-${each}`, texts[each]?.name ?? ''])),
    ...Object.fromEntries(languages.map((each) => [`description-${each}`, texts[each]?.description ?? ''])),
    ...{ 'short-name': 'Lake', 'time-zone': timeZone, colour },
    ...{ address: 'https://lake.example', repository: 'https://github.com/lake/site' },
  }
  const flags = Object.entries(answers).map(([flag, value]) => `--${flag}=${value}`)
  await run('new/main', 'site', '--replace', ...flags)
  if (name === 'empty') await rm('content', { recursive: true })
  await run('check/main')
  await run('build/main')
}

function run(...words: string[]): Promise<void> {
  return runInCopy('communities', words, { LC_ALL: 'C', NOW: '2026-10-03T03:00:00Z' })
}
