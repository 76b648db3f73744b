/** An installed package as npm 7 and later record it; other keys are kept as they are. */
interface LockedPackage {
  version?: string
  optional?: boolean
  dev?: boolean
  os?: string[]
  cpu?: string[]
  libc?: string[]
  optionalDependencies?: Record<string, string>
}

/** The part of `package-lock.json` (lockfile version 3) that matters here, packages by their place on the disk. */
export interface Lockfile {
  packages: Record<string, LockedPackage>
}

/** Words in the names of packages with binaries, and what npm calls the same; see `os`, `cpu` and `libc` in package.json. */
const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32']
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64']
const libraries: Record<string, string> = { gnu: 'glibc', gnueabihf: 'glibc', musl: 'musl' }

/**
 * The lock file with an entry for every optional package of other systems that it lacks. A registry that does not carry
 * those packages leaves them out when the lock is written, and `npm ci` elsewhere then refuses the whole file.
 * Only exact versions can be completed. A complete lock file is returned as it was.
 */
export function completeLockfile<Lock extends Lockfile>(lock: Lock): { lock: Lock; added: string[] } {
  const packages = { ...lock.packages }
  const added: string[] = []
  for (const [place, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const platform = platformOf(name)
      if (!/^\d+\.\d+\.\d+[\w.+-]*$/.test(version) || !platform) continue
      const found = resolve(packages, place, name)
      if (found?.version === version) continue
      const target = found ? `${place}/node_modules/${name}` : `node_modules/${name}`
      packages[target] = { version, ...platform, ...(dev && { dev }), optional: true }
      added.push(target)
    }
  }
  if (added.length === 0) return { lock, added }
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'))
  return { lock: { ...lock, packages: Object.fromEntries(sorted) }, added: added.sort() }
}

/** What a package's name says about where it runs: `@next/swc-linux-arm64-musl`. Nothing when it says nothing. */
function platformOf(name: string): Pick<LockedPackage, 'cpu' | 'libc' | 'os'> | undefined {
  const words = name.replace('linuxmusl', 'linux-musl').split(/[/-]/)
  const os = words.filter((word) => systems.includes(word))
  const cpu = words.filter((word) => processors.includes(word))
  const libc = os.includes('linux') ? words.flatMap((word) => libraries[word] ?? []) : []
  if (cpu.length === 0) return undefined
  return { ...(os.length > 0 && { os }), cpu, ...(libc.length > 0 && { libc }) }
}

/** The package a name means for the one at `place`: the nearest `node_modules` above it that has one. */
function resolve(packages: Lockfile['packages'], place: string, name: string): LockedPackage | undefined {
  const own = packages[`${place}/node_modules/${name}`]
  if (own) return own
  const above = place.lastIndexOf('/node_modules/')
  return above === -1 ? packages[`node_modules/${name}`] : resolve(packages, place.slice(0, above), name)
}
