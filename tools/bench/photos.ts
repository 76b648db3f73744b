import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
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

const width = 4000
const height = 3000

/** Draws so many photographs of 12 megapixels into a folder, all different, and answers their names. */
async function drawPhotographs(folder: string, count: number): Promise<string[]> {
  await mkdir(folder, { recursive: true })
  const scene = await drawScene()
  const names = Array.from({ length: count }, (_, index) => `${String(index + 1).padStart(3, '0')}.jpg`)
  for (const [index, name] of names.entries()) {
    await sharp(scene, { raw: { width, height, channels: 3 } })
      .flop(index % 2 === 1)
      .flip(index % 4 > 1)
      .modulate({ hue: index * 37, brightness: 0.8 + (index % 5) / 10 })
      .jpeg({ quality: 90 })
      .toFile(join(folder, name))
  }
  return names
}

/** Light that falls off, with structures of every size and grain, so that it compresses as a photograph does. */
async function drawScene(): Promise<Buffer> {
  const light = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><linearGradient id="light" x2="1" y2="1"><stop stop-color="#234"/><stop offset=".5" stop-color="#a76"/><stop offset="1" stop-color="#ffe"/></linearGradient><rect width="100%" height="100%" fill="url(#light)"/></svg>`
  const structures = await Promise.all([500, 100, 25, 5, 2].map(drawStructure))
  const layers = structures.map((input) => ({ input, blend: 'soft-light' as const }))
  return sharp(Buffer.from(light)).flatten().composite(layers).removeAlpha().raw().toBuffer()
}

/** Random blots of about so many pixels. */
async function drawStructure(size: number): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 45 } as const
  const blots = { width: width / size, height: height / size, channels: 3, background: '#000', noise } as const
  const small = await sharp({ create: blots }).png().toBuffer()
  return sharp(small).resize(width, height).png({ compressionLevel: 1 }).toBuffer()
}
