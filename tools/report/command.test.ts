import { fork, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { takeLock } from './command'

let root: string
let lock: string

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'moim-lock-'))
  lock = join(root, '.moim/lock')
})
afterEach(() => rm(root, { recursive: true }))

test('a lock is there until it is released', async () => {
  const release = await takeLock(lock, 'npm run build')
  expect(await readdir(join(root, '.moim'))).toEqual(['lock'])
  release()
  expect(existsSync(lock)).toBe(false)
})

test('a lock of a running process is respected', async () => {
  await mkdir(join(root, '.moim'))
  await writeFile(lock, `${process.ppid} npm run dev`)
  await expect(takeLock(lock, 'npm run build', 'en')).rejects.toThrow(
    `npm run dev is running (process ${process.ppid}); wait for it or stop it, then try again`,
  )
  await expect(takeLock(lock, 'npm run build', 'ko')).rejects.toThrow(
    `npm run dev 명령이 이미 실행 중입니다(프로세스 ${process.ppid}). 끝날 때까지 기다리거나 멈춘 뒤 다시 실행해 주세요`,
  )
  expect(await readdir(join(root, '.moim'))).toEqual(['lock'])
})

test('a lock of a process that is gone is taken over', async () => {
  const { pid } = spawnSync(process.execPath, ['-e', ''])
  await mkdir(join(root, '.moim'))
  await writeFile(lock, `${pid} npm run build`)
  const release = await takeLock(lock, 'npm run build')
  release()
  expect(existsSync(lock)).toBe(false)
})

/** A process whose work is this text of a function's body, run as a helper of this one. */
async function helper(work: string) {
  const file = join(root, 'helper.mts')
  await writeFile(
    file,
    `import { runHelper } from ${JSON.stringify(resolve('tools/report/command.ts'))}\nawait runHelper(async () => {${work}})`,
  )
  return fork(file, { execArgv: ['--import', 'tsx'], stdio: ['ignore', 'ignore', 'pipe', 'ipc'] })
}

test('a helper ends when its work does, also when that fails, which is told', async () => {
  const good = await helper('process.send?.("done")')
  expect(await once(good, 'exit')).toEqual([0, null])
  const failing = await helper('throw new Error("the disk is full")')
  const told = once(failing.stderr ?? failing, 'data')
  expect(await once(failing, 'exit')).toEqual([1, null])
  expect(String(await told)).toContain('the disk is full')
})

test('a helper ends when the process that started it is gone', async () => {
  const child = await helper('process.send?.("begun"); await new Promise(() => setInterval(() => {}, 1000))')
  await once(child, 'message')
  child.disconnect()
  expect(await once(child, 'exit')).toEqual([0, null])
})
