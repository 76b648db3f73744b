import path from 'node:path'
import { runCommand } from '../lib/build/command'
import { readyContent } from '../lib/build/content-steps'
import { contentFolder } from '../lib/environment'
import { cleanFolder, summarise } from '../lib/photos/clean-folder'
import { historyWarning } from '../lib/photos/committed'

const [subcommand, ...paths] = process.argv.slice(2)

await runCommand('npm run photos', async () => {
  if (subcommand === undefined) return readyContent(contentFolder())
  if (subcommand !== 'clean') throw new Error(`npm run photos -- ${subcommand}: expected clean [path…]`)
  await clean(contentFolder(), paths)
})

async function clean(folder: string, chosen: string[]): Promise<void> {
  const report = await cleanFolder(
    folder,
    chosen.map((each) => path.resolve(each)),
    console.log,
  )
  console.log(summarise(report))
  const warning = await historyWarning(folder, report.located)
  if (warning) console.log(`\n${warning}`)
  if (report.failed.length > 0) process.exitCode = 1
}
