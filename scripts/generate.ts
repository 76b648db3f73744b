import { runCommand } from '../lib/build/command'
import { generateData, readyContent } from '../lib/build/content-steps'
import { contentFolder } from '../lib/environment'

await runCommand('npm run generate', async () => {
  await readyContent(contentFolder())
  await generateData()
})
