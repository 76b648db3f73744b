import { contentFolder } from '../../lib/site/environment'
import { runCommand } from '../report/command'
import { generateData, readyContent } from './steps'

await runCommand('npm run generate', async () => {
  await readyContent(contentFolder())
  await generateData()
})
