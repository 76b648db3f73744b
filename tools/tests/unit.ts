import { startProgram } from '../report/run-program'
import { runInCopy } from './copy-project'
import { enterTestsProject, hasKnownSettings } from './tests-project'

// The unit tests: unit [what Vitest takes …]. Where the settings are a community's own, they run in a project whose settings they know.
await enterTestsProject({ anew: true })
if (!hasKnownSettings) await runInCopy('generate', ['build/generate'], {})
const words = process.argv.slice(2)
const vitest = startProgram({ name: 'unit', module: 'vitest/vitest.mjs', arguments: ['run', ...words] }, 'inherit')
vitest.once('close', (status) => {
  process.exitCode = status ?? 1
})
