import { performance } from 'node:perf_hooks'
import { contentFolder } from '../../lib/site/environment'
import { buildFolders } from '../../lib/site/written-files'
import { runCommand } from '../report/command'
import { authorLanguage, say } from '../report/message'
import { formatNotices } from '../report/problem'
import { stopPrograms } from '../report/run-program'
import { loadContentlayer } from './contentlayer'
import { askForFirstPage, type DevSite, demandFreePort, startDevSite, watchContent } from './dev-site'
import { announcePhotographs, preparePublicPhotographs } from './photographs'
import { stageContent } from './stage'
import { passCheck, readContentAhead } from './steps'
import { dataSources, readHere, writeTypedData } from './typed-data'

const stays = {
  en: 'The site stays as it was until this is mended.',
  ko: '고칠 때까지 사이트는 전과 같이 보입니다.',
}
const starts = { en: 'The site starts once this is mended.', ko: '고치면 사이트가 시작됩니다.' }
const content = contentFolder()
const port = Number(process.env.PORT || 3000)
let site: DevSite | undefined
let isServing = false
let arePhotographsReady = false
let areSourcesAsLoaded = true
let lastNotices = ''

await runCommand('npm run dev', async () => {
  await demandFreePort(port)
  await watchContent(content, dataSources, refresh)
  // The command goes on until it is interrupted or Next ends.
  await new Promise<void>(() => {})
})

/** Brings the site to the state of the content folder, or says why it stays as it was. */
async function refresh(changed: string[]): Promise<void> {
  const started = performance.now()
  if (!changed.every((path) => path.endsWith('.md'))) arePhotographsReady = false
  if (changed.some((path) => dataSources.some((source) => path.startsWith(source)))) areSourcesAsLoaded = false
  // Next and, where there is something new, Contentlayer begin beside the check.
  site ??= startDevSite(endWith)
  const endAhead = isServing ? undefined : await readContentAhead(content)
  try {
    const checked = await passCheck(content)
    // Photographs first: a text that shows one must not arrive before it.
    const prepare = isServing ? preparePublicPhotographs : announcePhotographs
    if (!arePhotographsReady) await prepare(content, checked, { withDrafts: true })
    arePhotographsReady = true
    await stageContent(content, buildFolders.staged, checked.documents)
    await endAhead?.()
    // What it has loaded would read as the sources were.
    await writeTypedData(buildFolders, isServing && areSourcesAsLoaded ? readHere : undefined)
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    console.log(`✓ ${changed.length > 0 ? changed.join(', ') : 'content'}, ${seconds} s`)
    // Told when they change: the same words after every keystroke would not be read.
    const notices = formatNotices(checked.notices, authorLanguage())
    if (notices && notices !== lastNotices) console.log(`\n${notices}\n`)
    lastNotices = notices
  } catch (error) {
    const state = say(isServing ? stays : starts, authorLanguage())
    console.error(`\n${error instanceof Error ? error.message : error}\n${state}\n`)
    if (isServing) return
    await Promise.all([endAhead?.(), site.end()])
    site = undefined
    return
  }
  if (isServing) return
  isServing = true
  site.open()
  // What is saved meanwhile need not wait for either.
  void askForFirstPage(port).then(loadContentlayer)
}

/** Without Next there is nothing to see. */
function endWith(name: string): void {
  console.error(`${name} has ended`)
  stopPrograms()
  process.exit(1)
}
