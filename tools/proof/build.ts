import { existsSync, readdirSync } from 'node:fs'
import { mkdir, rename } from 'node:fs/promises'
import path from 'node:path'
import { buildFolders } from '../../lib/site/written-files'
import { runProgram } from '../report/run-program'
import { copyProject } from '../tests/copy-project'

/** Where the proof's documents, its copy of the project and the log of its build lie, and the moment it builds for. */
export const proof = {
  folder: '.moim/proof',
  content: '.moim/proof/content',
  project: '.moim/proof/project',
  lock: '.moim/proof.lock',
  now: '2026-10-03T03:00:00Z',
} as const

/** What a build leaves in the folder of a project. */
const generated = new Set(['.contentlayer', '.moim', '.next', 'next-env.d.ts', 'out', 'public'])

interface BuiltSite {
  /** The folder of the finished site. */
  folder: string
  /** What the build says of its steps, with the seconds of each. */
  steps: string[]
  /** What the build wrote elsewhere and never should. */
  strays: string[]
}

/**
 * Builds a content folder in a copy of the project, so that the project's own site stays as it is. Photographs and pictures that an
 * earlier run made are taken over. Throws an Error with the build's whole output when it fails.
 */
export async function buildSite(content: string): Promise<BuiltSite> {
  const above = process.cwd()
  await renewCopy()
  const before = new Set([...readdirSync(proof.folder), ...readdirSync(proof.project)])
  process.chdir(proof.project)
  let output = ''
  try {
    output = await runProgram({
      name: 'proof',
      module: 'tsx/dist/cli.mjs',
      arguments: ['tools/run/main.ts', 'build/main'],
      environment: { ...process.env, CONTENT_DIR: content, NOW: proof.now, LC_ALL: 'C' },
    })
  } finally {
    process.chdir(above)
  }
  const after = [...readdirSync(proof.folder), ...readdirSync(proof.project)]
  return {
    folder: path.resolve(proof.project, buildFolders.output),
    steps: output.split('\n').filter((line) => line.startsWith('✓')),
    strays: after.filter((name) => !before.has(name) && !generated.has(name)),
  }
}

async function renewCopy(): Promise<void> {
  const cache = '.next/cache'
  const [used, kept] = [path.join(proof.project, cache), path.join(proof.folder, 'cache')]
  if (existsSync(used)) await rename(used, kept)
  await copyProject(proof.project)
  if (!existsSync(kept)) return
  await mkdir(path.dirname(used), { recursive: true })
  await rename(kept, used)
}
