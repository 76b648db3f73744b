import type { IndexFileName } from '../index-files'

/** Asks for each name once; what failed may be asked for again. */
export function once<Value>(ask: (name: IndexFileName) => Promise<Value>): (name: IndexFileName) => Promise<Value> {
  const asked = new Map<IndexFileName, Promise<Value>>()
  return (name) => {
    const known = asked.get(name)
    if (known) return known
    const asking = ask(name)
    asked.set(name, asking)
    asking.catch(() => asked.delete(name))
    return asking
  }
}
