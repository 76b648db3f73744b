import { appendFile, cp, readdir, readFile, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { archive } from '../../../e2e/archive/archive'
import { buildFolders } from '../../../lib/site/written-files'
import { runProgram } from '../../report/run-program'
import { copyProject } from '../../tests/copy-project'
import { buildPeer } from './build-peer'
import { writeRecaps } from './made-up-recaps'
import { measureRun, showTaken, sizeOfFolder, type Taken } from './measured-run'
import { peers } from './peers'

/** Where a copy of the project and its content lie. */
export const copy = { project: '.moim/bench/project', content: '.moim/bench/content' } as const

/**
 * Prints what a build of so many made-up recaps takes in a copy of the project: from nothing, again with nothing changed, without the
 * finished site, and with a paragraph added to one post; the seconds of its steps, the processor's, the memory at once, and what it wrote.
 */
export async function benchBuild(posts: number, withPhotographs: boolean, withPeers: boolean): Promise<void> {
  const files = await prepareCopy(posts, withPhotographs)
  await rm(join(copy.project, '.next'), { recursive: true, force: true })
  const [plain] = withPeers ? await buildPeers(files) : []
  await measure('from nothing', plain)
  await measure('nothing changed', plain)
  await rm(join(copy.project, buildFolders.output), { recursive: true })
  await measure('nothing changed, on a host that keeps no site', plain)
  await appendFile(join(copy.content, files[Math.floor(posts / 2)] ?? ''), '\nOne more paragraph.\n')
  await measure('one post changed', plain)
}

/** Makes a copy of the project with so many made-up recaps. Answers their files, oldest first. */
export async function prepareCopy(posts: number, withPhotographs: boolean): Promise<string[]> {
  await rm(copy.content, { recursive: true, force: true })
  const files = await writeRecaps(copy.content, posts, {
    sentences: await readSentences(archive.content),
    photographs: withPhotographs ? await readPhotographs(archive.content) : [],
  })
  await cp(join(archive.content, 'pages'), join(copy.content, 'pages'), { recursive: true })
  await copyProject(copy.project)
  return files
}

async function buildPeers(files: readonly string[]): Promise<Taken[]> {
  const taken: Taken[] = []
  for (const peer of peers) taken.push(await buildPeer(peer, copy.content, files))
  return taken
}

/** Prints what a build takes, and how much of what the first peer takes from nothing. */
async function measure(name: string, plain?: Taken): Promise<void> {
  const { result, taken } = await measureRun(() => buildCopy())
  const steps = result.split('\n').filter((line) => line.startsWith('✓'))
  const { files, bytes } = await sizeOfFolder(join(copy.project, buildFolders.output))
  console.log(`${name}: ${showTaken(taken)}; ${files} files, ${(bytes / 1024 ** 2).toFixed(1)} MB`)
  if (plain) {
    const ratio =
      plain.processor && taken.processor ? `, ${(taken.processor / plain.processor).toFixed(2)} of the processor` : ''
    console.log(`  ${(taken.clock / plain.clock).toFixed(2)} of ${peers[0]?.name}${ratio}`)
  }
  for (const step of steps) console.log(`  ${step.slice(2)}`)
}

/** Builds the copy. Answers what the build says. */
export async function buildCopy(...options: string[]): Promise<string> {
  const above = process.cwd()
  const [CONTENT_DIR, NOW] = [resolve(copy.content), '2026-10-03T03:00:00Z']
  process.chdir(copy.project)
  try {
    return await runProgram({
      name: 'bench',
      module: 'tsx/dist/cli.mjs',
      arguments: ['tools/run/main.ts', 'build/main', ...options],
      environment: { ...process.env, CONTENT_DIR, NOW, LC_ALL: 'C' },
    })
  } finally {
    process.chdir(above)
  }
}

/** The sentences of the posts of a content folder, by the language they are written in. */
async function readSentences(folder: string): Promise<Record<string, string[]>> {
  const sentences: Record<string, string[]> = {}
  for (const { parentPath, name } of await listFiles(join(folder, 'posts'))) {
    if (!name.endsWith('.md')) continue
    const [, , body = ''] = (await readFile(join(parentPath, name), 'utf8')).split(/^---$/m)
    const paragraphs = body.split(/\n\n+/).filter((text) => /^\p{Letter}/u.test(text) && !/[[\]`*_|<>]/.test(text))
    const own = paragraphs
      .flatMap((text) => text.replaceAll('\n', ' ').split(/(?<=[.?!]) /))
      .filter((text) => text.length > 20)
    sentences[name.replace('.md', '')] = [...(sentences[name.replace('.md', '')] ?? []), ...own]
  }
  return sentences
}

async function readPhotographs(folder: string): Promise<Buffer[]> {
  const photographs = (await listFiles(folder)).filter(({ name }) => name.endsWith('.jpg'))
  return Promise.all(photographs.map(({ parentPath, name }) => readFile(join(parentPath, name))))
}

async function listFiles(folder: string) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile())
}
