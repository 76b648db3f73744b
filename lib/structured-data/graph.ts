import type { Graph, Thing } from 'schema-dts'

/** The nodes of a page as one JSON-LD document. */
export function graphOf(...nodes: Thing[]): Graph {
  return { '@context': 'https://schema.org', '@graph': nodes }
}

/** The value of a property that may have several: nothing for none, the value itself for one. */
export function oneOrMore<Value>(values: readonly Value[]): Value | readonly Value[] | undefined {
  return values.length > 1 ? values : values[0]
}
