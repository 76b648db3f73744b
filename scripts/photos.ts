import { runCommand } from '../lib/build/command'
import { readyContent } from '../lib/build/content-steps'
import { contentFolder } from '../lib/environment'

await runCommand('npm run photos', () => readyContent(contentFolder()))
