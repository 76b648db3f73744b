import { startProgram } from '../report/run-program'
import { enterTestsProject, hasKnownSettings } from './tests-project'

// The browser tests: browser [what Playwright takes …]. Where the settings are a community's own, its site is looked at here, and all
// that belongs to the code in a project whose settings the tests know.
if (hasKnownSettings) await test({})
else {
  await test({ TESTED: 'site' })
  await enterTestsProject()
  await test({ TESTED: 'code' })
}

async function test(environment: Record<string, string>): Promise<void> {
  const child = startProgram(
    {
      name: 'browser',
      module: '@playwright/test/cli.js',
      // What is asked for may be no test of one of the two.
      arguments: ['test', ...(hasKnownSettings ? [] : ['--pass-with-no-tests']), ...process.argv.slice(2)],
      environment: { ...process.env, ...environment },
    },
    'inherit',
  )
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve))
  if (status !== 0) process.exitCode = 1
}
