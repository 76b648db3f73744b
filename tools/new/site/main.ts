import { execFileSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { dictionaries } from '../../../.moim/words'
import { dayIn } from '../../../lib/clock/days'
import { contentFolder, now } from '../../../lib/site/environment'
import { runReader } from '../../report/command'
import { authorLanguage, type InEach, say } from '../../report/message'
import { runProgram } from '../../report/run-program'
import { shownPath } from '../../report/shown-path'
import { ask } from '../ask'
import { askWords } from '../ask-words'
import { listFlags, listObjections } from '../flags'
import { gather, type NewAnswers, Refused, Stopped } from '../gather'
import { paletteOf } from './palette'
import { accentOf, askLanguages, askSite, fourWeeksAfter, type Surroundings, splitTags } from './questions'
import { listReplaced, type NewSite, writeSite } from './write-site'

const tool = authorLanguage()
const words = askWords[tool]
const content = contentFolder()
const machine = Intl.DateTimeFormat().resolvedOptions()
const around: Surroundings = {
  spoken: Object.keys(dictionaries),
  repository: repositoryAddress(),
  timeZone: machine.timeZone,
  language: new Intl.Locale(machine.locale).language,
  today: dayIn(now(), machine.timeZone),
  firstEvent: (language) => dictionaries[language as keyof typeof dictionaries].blankPage.firstEvent,
}

// Begins the site of another community: npm run new -- site [--languages "de, en" --name-de "…" …] [--replace]
await runReader(async () => {
  const { replace, ...stated } = readFlags()
  const sources = { stated, ...(process.stdin.isTTY && process.stdout.isTTY && { ask }) }
  try {
    await passReplacing(listReplaced(content), replace !== undefined, sources.ask)
    const { languages: tags = '' } = await gather([askLanguages(around, tool)], sources, words)
    const languages = splitTags(tags)
    const answers = await gather(askSite(languages, around, tool), sources, words)
    const first = await writeSite(content, siteOf(languages, answers))
    const [tsx, biome] = ['tsx/dist/cli.mjs', '@biomejs/biome/bin/biome']
    await runProgram({ name: 'new-site', module: biome, arguments: ['format', '--write', 'site.config.ts'] })
    for (const command of ['schemas/main', 'build/generate', 'hosting/main'])
      await runProgram({ name: 'new-site', module: tsx, arguments: ['tools/run/main.ts', command] })
    console.log(say(next(shownPath(content), first.path), tool))
  } catch (error) {
    if (error instanceof Stopped) throw new Error(words.stopped)
    throw error
  }
})

/** The answers that the command line has. Throws Refused for what it does not know. */
function readFlags(): NewAnswers {
  const given = process.argv.slice(3)
  const tags = Object.keys(dictionaries)
  const flags = [askLanguages(around, tool), ...askSite(tags, around, tool)].map(({ flag }) => flag)
  const options = Object.fromEntries(flags.map((flag) => [flag, { type: 'string' } as const]))
  try {
    const { values } = parseArgs({ args: given, options: { ...options, replace: { type: 'boolean' } } })
    return Object.fromEntries(Object.entries(values).map(([flag, value]) => [flag, String(value)]))
  } catch {
    const wrong = listObjections(
      given.filter((word) => word !== '--replace'),
      flags,
      words,
    )
    throw new Refused([...wrong, words.flags(`${listFlags(flags)}, --replace`)].join('\n'))
  }
}

/** Goes on where nothing would be lost, or somebody says yes to it. Throws Refused or Stopped elsewhere. */
async function passReplacing(replaced: string[], isStated: boolean, asking: typeof ask | undefined): Promise<void> {
  if (replaced.length === 0 || isStated) return
  const list = replaced.map((each) => `  ${each}`).join('\n')
  if (!asking) throw new Refused(say(wouldReplace(list), tool))
  const judge = (answer: string) => (/^(?:yes|no)$/.test(answer || 'no') ? undefined : 'yes / no')
  const message = say(shallReplace(list), tool)
  if ((await asking({ message, suggestion: 'no', judge })) !== 'yes') throw new Stopped()
}

function siteOf(languages: string[], answers: NewAnswers): NewSite {
  const [first = ''] = languages
  const inEach = (flag: string) => Object.fromEntries(languages.map((each) => [each, answers[`${flag}-${each}`] ?? '']))
  const { 'short-name': shortName = '', address = '', repository = '', 'time-zone': timeZone = '' } = answers
  return {
    site: {
      languages: [first, ...languages.slice(1)],
      // Stated, so that no address changes where another language is added one day.
      ...(languages.length === 1 && { languagePrefix: false }),
      ...{ name: inEach('name'), shortName, description: inEach('description') },
      url: address.replace(/\/$/, ''),
      spellings: [],
      timeZone,
      colours: paletteOf(accentOf(answers)),
      navigation: ['events', 'talks', 'blog', 'speakers', 'gallery', 'about'],
      repository,
      branch: git('symbolic-ref', '--short', 'refs/remotes/origin/HEAD').replace('origin/', '') || 'main',
      links: [],
    },
    event: {
      title: answers.event ?? around.firstEvent(first),
      date: answers.date ?? fourWeeksAfter(around.today),
    },
    today: around.today,
    language: first === 'ko' ? 'ko' : 'en',
  }
}

/** The page of the repository that a clone came from, as browsers open it. */
function repositoryAddress(): string | undefined {
  const [, host, path] =
    /^(?:https:\/\/|ssh:\/\/git@|git@)([\w.-]+)[/:](.+?)(?:\.git)?\/?$/.exec(git('remote', 'get-url', 'origin')) ?? []
  return host && `https://${host}/${path}`
}

function git(...words: string[]): string {
  try {
    return execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return ''
  }
}

function wouldReplace(list: string): InEach {
  return {
    en: `There is a site here already. This would remove or replace:\n${list}\nGit keeps what was committed. To go on: npm run new -- site --replace`,
    ko: `이미 사이트가 있습니다. 다음을 지우거나 바꾸게 됩니다:\n${list}\n커밋한 것은 git에 남아 있습니다. 그래도 하려면: npm run new -- site --replace`,
  }
}

function shallReplace(list: string): InEach {
  return {
    en: `There is a site here already. Remove or replace these? Git keeps what was committed.\n${list}\nyes / no`,
    ko: `이미 사이트가 있습니다. 다음을 지우거나 바꿀까요? 커밋한 것은 git에 남아 있습니다.\n${list}\nyes / no`,
  }
}

function next(folder: string, event: string): InEach {
  const files = `site.config.ts, README.md, public/mark.svg, ${folder}/pages/about/, ${folder}/${event}`
  return {
    en: `✓ New files are written: ${files}\n\nNext:\n1. Open ${folder}/${event} and write what is known of the first event: hour, place, talks.\n2. Leave npm run dev running and look at http://localhost:3000\n3. npm run check says whether anything is missing.\n4. Replace public/mark.svg with your own mark and run npm run icons. Links, such as to your chat, go into site.config.ts.`,
    ko: `✓ 새 파일을 만들었습니다: ${files}\n\n다음 순서:\n1. 첫 행사의 시각, 장소, 발표 등 아는 것을 적습니다: ${folder}/${event}\n2. npm run dev를 실행해 두고 http://localhost:3000에서 봅니다.\n3. npm run check로 빠진 것이 없는지 확인합니다.\n4. public/mark.svg를 모임의 로고로 바꾸고 npm run icons를 실행합니다. 채팅방 같은 링크는 site.config.ts에 적습니다.`,
  }
}
