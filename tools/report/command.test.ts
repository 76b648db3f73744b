import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
