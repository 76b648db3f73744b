import path from 'node:path'
import { runCommand } from '../lib/build/command'
import { readyContent } from '../lib/build/content-steps'
import { say } from '../lib/check/said'
import { authorLanguage, contentFolder } from '../lib/environment'
import { cleanFolder, summarise } from '../lib/photos/clean-folder'
import { historyWarning } from '../lib/photos/committed'

const [subcommand, ...paths] = process.argv.slice(2)

await runCommand('npm run photos', async () => {
  if (subcommand === undefined) return readyContent(contentFolder())
  if (subcommand !== 'clean') throw new Error(`npm run photos -- ${subcommand}: expected clean [path…]`)
  await clean(contentFolder(), paths)
})

async function clean(folder: string, chosen: string[]): Promise<void> {
  const language = authorLanguage()
  const report = await cleanFolder(
    folder,
    chosen.map((each) => path.resolve(each)),
    (line) => console.log(say(line, language)),
  )
  console.log(say(summarise(report), language))
  const warning = await historyWarning(folder, report.located)
  if (warning) console.log(`\n${say(warning, language)}`)
  if (report.failed.length > 0) process.exitCode = 1
}
