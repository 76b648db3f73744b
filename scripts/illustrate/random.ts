/** Numbers that look drawn by chance and are the same on every run. */
export interface Random {
  /** A number from `low` up to, not including, `high`. */
  between(low: number, high: number): number
  /** One of the values. */
  pick<Value>(values: readonly [Value, ...Value[]]): Value
  chance(probability: number): boolean
}

/** Mulberry32: 32 bits of state are plenty for a picture, and every platform gives the same numbers. */
export function seeded(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  return {
    between: (low, high) => low + next() * (high - low),
    pick: (values) => values[Math.floor(next() * values.length)] ?? values[0],
    chance: (probability) => next() < probability,
  }
}

/** `count` values from `make(index)`. */
export function times<Value>(count: number, make: (index: number) => Value): Value[] {
  return Array.from({ length: count }, (_, index) => make(index))
}
