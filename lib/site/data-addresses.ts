/** The kinds of records that other programs can read, each in a file of /data/. */
export const dataNames = ['events', 'talks', 'speakers', 'posts', 'albums'] as const

export type DataName = (typeof dataNames)[number]

/** Where the page for writing finds what the site knows: `{ texts, photos, publicFiles }`. */
export const knownTextsAddress = '/data/texts.json'

/** Where the page for writing finds a text as it is written, by its path below the content folder: `/data/texts/posts/a/ko.md`. */
export function sourceAddress(path: string): string {
  return `/data/texts/${path}`
}

/** Where the records of a kind are: `/data/events.json`. */
export function dataAddress(name: DataName): string {
  return `/data/${name}.json`
}

/** Where their JSON Schema is: `/data/events.schema.json`. */
export function schemaAddress(name: DataName): string {
  return `/data/${name}.schema.json`
}
