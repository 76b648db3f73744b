import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { measureRun, showTaken, sizeOfFolder, type Taken } from './measured-run'
import type { Peer } from './peers'

const run = promisify(execFile)
const mostOutput = 64 * 1024 ** 2

/** Installs what a peer is made of into a temporary folder, builds the posts there from nothing, and prints and answers what that takes. */
export async function buildPeer(peer: Peer, content: string, posts: readonly string[]): Promise<Taken> {
  const folder = await mkdtemp(join(tmpdir(), 'moim-peer-'))
  try {
    await writeFile(join(folder, 'package.json'), JSON.stringify({ type: 'module', private: true }))
    const wanted = Object.entries(peer.packages).map(([name, version]) => `${name}@${version}`)
    await run('npm', ['install', '--no-audit', '--no-fund', ...wanted], { cwd: folder, maxBuffer: mostOutput })
    for (const [file, text] of Object.entries(peer.files)) {
      await mkdir(dirname(join(folder, file)), { recursive: true })
      await writeFile(join(folder, file), text)
    }
    await mkdir(join(folder, 'posts'), { recursive: true })
    for (const post of posts) await copyFile(join(content, post), join(folder, 'posts', `${post.split('/')[1]}.md`))
    const { taken } = await measureRun(() => buildIn(folder, peer))
    const { files, bytes } = await sizeOfFolder(join(folder, peer.output))
    console.log(`${wanted.join(', ')}: ${showTaken(taken)}; ${files} files, ${(bytes / 1024 ** 2).toFixed(1)} MB`)
    return taken
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function buildIn(folder: string, { build }: Peer): Promise<void> {
  const environment = Object.entries(process.env).filter(([name]) => !/^(?:npm_|NODE_|VITEST)/.test(name))
  const env = {
    ...Object.fromEntries(environment),
    PWD: folder,
    NEXT_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
  }
  for (const [module = '', ...rest] of build) {
    const program = [join('node_modules', module), ...rest]
    await run(process.execPath, program, {
      cwd: folder,
      env: { ...env, NODE_ENV: 'production' },
      maxBuffer: mostOutput,
    })
  }
}
