import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { listFiles } from '../../../lib/site/disk-files'

/** What a program took. Processor and memory are those of all its processes, and known where /proc is. */
export interface Taken {
  /** In seconds. */
  clock: number
  processor?: number
  /** Bytes in memory at once. */
  memory?: number
}

/** Measures a program from its start to its end. `run` starts it as a child of this process. */
export async function measureRun<Result>(run: () => Promise<Result>): Promise<{ result: Result; taken: Taken }> {
  const [started, used] = [performance.now(), await processorOfChildren()]
  const own = (await memoryBelow(process.pid)) ?? 0
  let memory: number | undefined
  const timer = setInterval(async () => {
    const now = await memoryBelow(process.pid)
    if (now !== undefined) memory = Math.max(memory ?? 0, now - own)
  }, 250)
  try {
    const result = await run()
    const ended = await processorOfChildren()
    const processor = used !== undefined && ended !== undefined ? ended - used : undefined
    return { result, taken: { clock: (performance.now() - started) / 1000, processor, memory } }
  } finally {
    clearInterval(timer)
  }
}

const ticksInSecond = 100

/** Seconds of the processor that ended children of this process took, and theirs. */
async function processorOfChildren(): Promise<number | undefined> {
  const fields = await statOf('self')
  return fields && (Number(fields[13]) + Number(fields[14])) / ticksInSecond
}

/** The fields of /proc/<process>/stat behind the name, which may have spaces: the first is the state, field 3 of proc(5). */
async function statOf(id: number | string): Promise<string[] | undefined> {
  const text = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => undefined)
  return text?.slice(text.lastIndexOf(')') + 2).split(' ')
}

/** Resident bytes of the processes below one. */
async function memoryBelow(root: number): Promise<number | undefined> {
  const ids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name)).map(Number)
  if (ids.length === 0) return undefined
  const all = await Promise.all(ids.map(async (id) => ({ id, fields: await statOf(id) })))
  const parents = new Map(all.map(({ id, fields }) => [id, Number(fields?.[1])]))
  const isBelow = (id: number): boolean => {
    const parent = parents.get(id)
    return parent !== undefined && (parent === root || isBelow(parent))
  }
  const pages = all.filter(({ id }) => isBelow(id)).map(({ fields }) => Number(fields?.[21] ?? 0))
  return pages.reduce((sum, each) => sum + each, 0) * 4096
}

/** The files of a folder: how many, and their bytes together. */
export async function sizeOfFolder(folder: string): Promise<{ files: number; bytes: number }> {
  const files = await listFiles(folder)
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(folder, file))).size))
  return { files: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0) }
}

/** `12.3 s, 20.1 s of the processor, 0.8 GB`. */
export function showTaken({ clock, processor, memory }: Taken): string {
  return [
    `${clock.toFixed(1)} s`,
    ...(processor === undefined ? [] : [`${processor.toFixed(1)} s of the processor`]),
    ...(memory === undefined ? [] : [`${(memory / 1024 ** 3).toFixed(2)} GB`]),
  ].join(', ')
}
