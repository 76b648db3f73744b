/** Tells of a field of front matter. */
export type TellField = (field: string, reason: string) => void

/** The line of a field of front matter, counted from 1; the first line for one that is not there. */
export function lineOfField(source: string, name: string): number {
  const lines = source.split('\n')
  return Math.max(1, lines.findIndex((line) => line.startsWith(`${name}:`)) + 1)
}

/** The aliases that keep old paths; each path that cannot be kept, and one that another document has already, is told of. */
export function aliasesIn(
  paths: string[],
  { aliasOf, taken, tell }: { aliasOf(path: string): string | undefined; taken: Map<string, string>; tell: TellField },
): string[] {
  const aliases = paths.flatMap((path) => {
    const alias = aliasOf(path)
    if (!alias) tell('permalink', `${path} is not kept: only addresses that end with a slash lead on`)
    return alias ?? []
  })
  return [...new Set(aliases)].filter((alias) => {
    const owner = taken.get(alias)
    if (owner) tell('permalink', `${alias} leads to ${owner} already`)
    return !owner
  })
}
