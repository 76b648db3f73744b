import { contentFolder } from '../../lib/site/environment'
import { runCommand } from '../report/command'
import { generateData, readContentAhead, readyContent } from './steps'

await runCommand('npm run generate', async () => {
  const endAhead = await readContentAhead(contentFolder())
  await readyContent(contentFolder())
  await generateData(endAhead)
})
