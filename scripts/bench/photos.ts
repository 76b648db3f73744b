import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { drawPhotographs } from './draw-photographs'
import type { Cost } from './photos-side'

const program = fileURLToPath(new URL('./photos-side.ts', import.meta.url))
const nothing: Cost = { seconds: 0, busy: 0, memory: 0 }

/**
 * Prints what the first and the second preparation of so many photographs of 12 megapixels cost, the first beside raw sharp
 * making the same files. The two take turns at ten lists of photographs, so that a busy machine slows both.
 */
export async function benchPhotos(count: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'moim-bench-'))
  const start = (side: string) => fork(program, [side, folder])
  const sides = { pipeline: start('pipeline'), raw: start('raw') }
  try {
    const names = await drawPhotographs(join(folder, 'content'), count)
    const size = Math.max(2 * availableParallelism(), Math.ceil(count / 10))
    const spent = { pipeline: nothing, raw: nothing }
    const turns = ['pipeline', 'raw'] as const
    for (let from = 0; from < count; from += size) {
      const list = names.slice(from, from + size)
      for (const side of (from / size) % 2 === 0 ? turns : turns.toReversed()) {
        spent[side] = add(spent[side], await cost(sides[side], list))
      }
      const [pipeline, raw] = turns.map((side) => spent[side].busy.toFixed(1))
      console.log(`  ${Math.min(from + size, count)} done: ${pipeline} s of processor time, raw sharp ${raw} s`)
    }
    for (const side of Object.values(sides)) side.disconnect()
    console.log(`${count} photographs of 12 megapixels on ${availableParallelism()} cores`)
    const { pipeline, raw } = spent
    console.log(`  pipeline  ${told(pipeline)}`)
    console.log(`  raw sharp ${told(raw)}`)
    const ratios = [pipeline.seconds / raw.seconds, pipeline.busy / raw.busy].map((ratio) => ratio.toFixed(2))
    console.log(`  ratio     ${ratios[0]} by the clock, ${ratios[1]} by processor time`)
    const [again, check] = [await alone(start('pipeline'), names), await alone(start('check'), names)]
    console.log(`  again     ${again.seconds.toFixed(2)} s, and ${check.seconds.toFixed(2)} s in the check`)
  } finally {
    for (const side of Object.values(sides)) side.kill()
    await rm(folder, { recursive: true })
  }
}

async function alone(side: ChildProcess, names: string[]): Promise<Cost> {
  const spent = await cost(side, names)
  side.disconnect()
  return spent
}

async function cost(side: ChildProcess, names: string[]): Promise<Cost> {
  const answer = once(side, 'message')
  side.send(names)
  const [spent]: Cost[] = await answer
  if (!spent) throw new Error('A side of the comparison gave no answer')
  return spent
}

function add(one: Cost, other: Cost): Cost {
  const memory = Math.max(one.memory, other.memory)
  return { seconds: one.seconds + other.seconds, busy: one.busy + other.busy, memory }
}

function told({ seconds, busy, memory }: Cost): string {
  return `${seconds.toFixed(1)} s, ${busy.toFixed(1)} s of processor time, at most ${(memory / 1e6).toFixed(0)} MB`
}
