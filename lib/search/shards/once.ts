/** Asks for each name once; what failed may be asked for again. */
export function once<Value>(ask: (name: string) => Promise<Value>): (name: string) => Promise<Value> {
  const asked = new Map<string, Promise<Value>>()
  return (name) => {
    const known = asked.get(name)
    if (known) return known
    const asking = ask(name)
    asked.set(name, asking)
    asking.catch(() => asked.delete(name))
    return asking
  }
}
