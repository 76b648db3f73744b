import { indexFile } from '../../site/index-files'
import type { FetchText } from './form'

/** The keys of an index in shards. */
export interface Terms {
  /** The lines of postings of all keys from one to another, both included; fetches the shards they are in. */
  between(from: string, to: string): Promise<string[]>
}

/** Reads `terms-<n>.txt` by the first key of each. */
export function openTerms(firstKeys: string[], fetchText: FetchText): Terms {
  return {
    async between(from, to) {
      const [first, last] = [shardOf(firstKeys, from), shardOf(firstKeys, to)]
      if (last < 0) return []
      const places = Array.from({ length: last - Math.max(0, first) + 1 }, (_, step) => Math.max(0, first) + step)
      const shards = await Promise.all(places.map((place) => fetchText(indexFile('terms', place))))
      return shards.flatMap((shard) => linesBetween(shard, from, to))
    },
  }
}

/** The last shard that does not begin after a key; -1 when all do. */
function shardOf(firstKeys: string[], key: string): number {
  let [low, high] = [0, firstKeys.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((firstKeys[middle] ?? '') <= key) low = middle + 1
    else high = middle
  }
  return low - 1
}

function linesBetween(shard: string, from: string, to: string): string[] {
  if (from === to) {
    const start = shard.startsWith(`${from}\t`) ? 0 : shard.indexOf(`\n${from}\t`) + 1
    if (start === 0 && !shard.startsWith(`${from}\t`)) return []
    return [shard.slice(start + from.length + 1, shard.indexOf('\n', start))]
  }
  return shard.split('\n').flatMap((line) => {
    const tab = line.indexOf('\t')
    const key = line.slice(0, tab)
    return tab > 0 && key >= from && key <= to ? line.slice(tab + 1) : []
  })
}
