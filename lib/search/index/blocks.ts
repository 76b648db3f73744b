import type { IndexPart } from '../../site/fetched-files'
import type { ReadFile } from './form'
import { readNumbers, writeNumbers } from './numbers'

/** A file has as many blocks as have room in so many bytes: a host that sends no part of a file sends the whole of it. */
const fileLength = 768 * 1024
/** The length of a block is a multiple of this, so that a head tells of thousands in little room. */
export const blockUnit = 128
/** How long the text of a block is, in UTF-8 bytes before a block that begins with it. */
export const lengthBytes = 4

/** Where a block lies: in which file of its part, and between which bytes. */
interface Place {
  file: number
  from: number
  to: number
}

/** Lengths of blocks, one after another, in as little text as there is. */
export function writeLengths(lengths: readonly number[]): string {
  return writeNumbers(lengths.map((length) => length / blockUnit))
}

/** Where blocks of such lengths lie, which writer and reader work out alike. */
export function placesOf(lengths: string): Place[] {
  const { numbers, count } = readNumbers(lengths)
  let [file, from] = [0, 0]
  return Array.from(numbers.subarray(0, count), (units) => {
    const length = units * blockUnit
    if (from > 0 && from + length > fileLength) [file, from] = [file + 1, 0]
    const place = { file, from, to: from + length }
    from += length
    return place
  })
}

/** The texts of the blocks of a part by their numbers, each read once; `note` is told of every block and its length in bytes. */
type ReadBlock = (block: number, note: (name: string, length: number) => void) => Promise<string>

export function openBlocks(part: IndexPart, lengths: string, readFile: ReadFile): ReadBlock {
  const places = placesOf(lengths)
  const read = once(async (block: number) => {
    const { file, from, to } = places[block] ?? { file: 0, from: 0, to: 0 }
    return inflate(await readFile(`${part}-${file}.bin`, from, to))
  })
  return (block, note) => {
    const { from, to } = places[block] ?? { from: 0, to: 0 }
    note(`${part}-${block}`, to - from)
    return read(block)
  }
}

async function inflate(block: Uint8Array<ArrayBuffer>): Promise<string> {
  const length = new DataView(block.buffer, block.byteOffset).getUint32(0)
  const packed = new Blob([block.subarray(lengthBytes, lengthBytes + length)])
  return new Response(packed.stream().pipeThrough(new DecompressionStream('deflate-raw'))).text()
}

/** Asks for each key once; what failed may be asked for again. */
export function once<Key, Value>(ask: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const asked = new Map<Key, Promise<Value>>()
  return (key) => {
    const known = asked.get(key)
    if (known) return known
    const asking = ask(key)
    asked.set(key, asking)
    asking.catch(() => asked.delete(key))
    return asking
  }
}
