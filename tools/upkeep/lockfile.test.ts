import { expect, test } from 'vitest'
import { completeLockfile, type Lockfile } from './lockfile'

const here = { version: '16.4.6', os: ['linux'], cpu: ['x64'], libc: ['glibc'], optional: true }

test('packages for other systems get an entry, the rest stays as it is', () => {
  const lock = {
    name: 'site',
    lockfileVersion: 3,
    packages: {
      '': { version: '0.1.0' },
      'node_modules/@next/swc-linux-x64-gnu': here,
      'node_modules/next': {
        version: '16.4.6',
        optionalDependencies: {
          '@next/swc-darwin-arm64': '16.4.6',
          '@next/swc-linux-arm64-musl': '16.4.6',
          '@next/swc-linux-x64-gnu': '16.4.6',
          '@next/swc-win32-x64-msvc': '16.4.6',
          sharp: '^0.35.5',
        },
      },
    },
  }
  const { lock: completed, added } = completeLockfile<Lockfile & { name: string }>(lock)
  expect(added).toEqual([
    'node_modules/@next/swc-darwin-arm64',
    'node_modules/@next/swc-linux-arm64-musl',
    'node_modules/@next/swc-win32-x64-msvc',
  ])
  expect(completed.name).toBe('site')
  expect(Object.entries(completed.packages)).toEqual([
    ['', { version: '0.1.0' }],
    ['node_modules/@next/swc-darwin-arm64', { version: '16.4.6', os: ['darwin'], cpu: ['arm64'], optional: true }],
    [
      'node_modules/@next/swc-linux-arm64-musl',
      { version: '16.4.6', os: ['linux'], cpu: ['arm64'], libc: ['musl'], optional: true },
    ],
    ['node_modules/@next/swc-linux-x64-gnu', here],
    ['node_modules/@next/swc-win32-x64-msvc', { version: '16.4.6', os: ['win32'], cpu: ['x64'], optional: true }],
    ['node_modules/next', lock.packages['node_modules/next']],
  ])
  expect(completeLockfile(completed)).toEqual({ lock: completed, added: [] })
})

test('what only development needs stays marked so', () => {
  const { lock } = completeLockfile<Lockfile>({
    packages: {
      'node_modules/@biomejs/biome': { dev: true, optionalDependencies: { '@biomejs/cli-darwin-x64': '2.6.8' } },
      'node_modules/oxide': { optionalDependencies: { '@tailwindcss/oxide-wasm32-wasi': '4.3.5' } },
    },
  })
  expect(lock.packages).toMatchObject({
    'node_modules/@biomejs/cli-darwin-x64': {
      version: '2.6.8',
      os: ['darwin'],
      cpu: ['x64'],
      dev: true,
      optional: true,
    },
    'node_modules/@tailwindcss/oxide-wasm32-wasi': { version: '4.3.5', cpu: ['wasm32'], optional: true },
  })
})

test('a second version lies beside the package that asks for it', () => {
  const { added } = completeLockfile<Lockfile>({
    packages: {
      'node_modules/@esbuild/darwin-x64': { version: '0.28.2', optional: true },
      'node_modules/a': { optionalDependencies: { '@esbuild/darwin-x64': '0.28.2' } },
      'node_modules/b': { optionalDependencies: { '@esbuild/darwin-x64': '0.25.0' } },
      'node_modules/b/node_modules/c': { optionalDependencies: { '@esbuild/darwin-x64': '0.25.0' } },
    },
  })
  expect(added).toEqual(['node_modules/b/node_modules/@esbuild/darwin-x64'])
})
