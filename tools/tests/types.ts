import { writeFile } from 'node:fs/promises'
import { runProgram } from '../report/run-program'
import { hasKnownSettings } from './tests-project'

// The tests speak the languages of their own communities, which are no types where the settings name others.
const ofTests = [
  'e2e',
  'tools/bench',
  'tools/proof',
  'tools/tests',
  ...['**/*.test.ts', '**/*.test.tsx', '**/*-fixture.ts'],
]
const file = '.moim/tsconfig.json'

try {
  if (!hasKnownSettings) {
    const exclude = ['node_modules', 'out', ...ofTests].map((path) => `../${path}`)
    await writeFile(file, JSON.stringify({ extends: '../tsconfig.json', exclude }))
  }
  const project = hasKnownSettings ? 'tsconfig.json' : file
  const options = ['--noEmit', '--incremental', 'false', '--project', project]
  await runProgram({ name: 'types', module: 'typescript/bin/tsc', arguments: options })
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
