import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import packageFile from '@/package.json'

interface Step {
  uses?: string
  with?: Record<string, unknown>
  run?: string
}

interface Job {
  permissions?: Record<string, string>
  'timeout-minutes'?: number
  steps: Step[]
}

interface Workflow {
  on: Record<string, unknown>
  permissions?: Record<string, string>
  jobs: Record<string, Job>
}

const folder = '.github/workflows'
const files = readdirSync(folder)

/** What a workflow of a public repository must not do, a sentence each. */
function judge(text: string): string[] {
  const workflow: Workflow = parse(text)
  const told: string[] = []
  if ('pull_request_target' in workflow.on) told.push('a pull request runs with the rights of the repository')
  if (Object.keys(workflow.permissions ?? { all: '' }).length > 0) told.push('rights for all jobs')
  for (const [name, { permissions, steps, 'timeout-minutes': minutes }] of Object.entries(workflow.jobs)) {
    if (typeof permissions !== 'object') told.push(`${name}: no rights of its own`)
    if (!minutes) told.push(`${name}: may run for hours`)
    const writes = Object.values(permissions ?? {}).includes('write')
    for (const { uses, with: options, run = '' } of steps) {
      if (uses && !/^[\w.-]+\/[\w.-]+@[0-9a-f]{40}$/.test(uses)) told.push(`${name}: ${uses} is not pinned`)
      if (uses && !text.includes(`${uses} # v`)) told.push(`${name}: ${uses} without its version`)
      const checksOut = uses?.startsWith('actions/checkout@')
      if (checksOut && options?.['persist-credentials'] !== false) told.push(`${name}: git keeps the token`)
      if (checksOut && 'workflow_run' in workflow.on) told.push(`${name}: code beside a right to write`)
      if (run.includes('${{')) told.push(`${name}: an expression in a command`)
      if (writes && /\b(?:npm|npx|node)\b/.test(run)) told.push(`${name}: packages beside a right to write`)
      told.push(...listMissing(run).map((missing) => `${name}: there is no ${missing}`))
    }
  }
  return told
}

function listMissing(run: string): string[] {
  const commands = [...run.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, script = '']) => script)
  const scripts = [...run.matchAll(/\b(scripts\/[\w/-]+\.ts)\b/g)].map(([, file = '']) => file)
  return [
    ...commands.filter((command) => !(command in packageFile.scripts)).map((command) => `npm run ${command}`),
    ...scripts.filter((file) => !existsSync(file)),
  ]
}

test.each(files)('%s: pinned actions, least rights, no text of a stranger in a command', (file) => {
  expect(judge(readFileSync(`${folder}/${file}`, 'utf8'))).toEqual([])
})

test('a careless workflow is told all of it', () => {
  const careless = `
on: { pull_request_target: {}, workflow_run: {} }
permissions: { contents: write }
jobs:
  build:
    steps:
      - uses: actions/checkout@v4
      - run: echo "\${{ github.event.issue.title }}" && npm run biuld && npx tsx scripts/gone.ts
  push:
    timeout-minutes: 5
    permissions: { contents: write }
    steps:
      - run: npm ci
`
  expect(judge(careless)).toMatchInlineSnapshot(`
    [
      "a pull request runs with the rights of the repository",
      "rights for all jobs",
      "build: no rights of its own",
      "build: may run for hours",
      "build: actions/checkout@v4 is not pinned",
      "build: actions/checkout@v4 without its version",
      "build: git keeps the token",
      "build: code beside a right to write",
      "build: an expression in a command",
      "build: there is no npm run biuld",
      "build: there is no scripts/gone.ts",
      "push: packages beside a right to write",
    ]
  `)
})
