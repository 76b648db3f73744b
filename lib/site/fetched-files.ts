/** The kinds of records that other programs can read, each in a file of /data/. */
export const dataNames = ['events', 'talks', 'speakers', 'posts', 'albums'] as const

export type DataName = (typeof dataNames)[number]

/** What the check has to know of a site to judge one more text for it, without a folder to look into. */
export interface KnownTexts {
  /** The published texts by their paths below the content folder: front matter and headings, each on the line it stands on. */
  texts: Record<string, string>
  /** The names of the photographs that albums show, by the folder of their document: `{ "posts/recap": ["01.jpg"] }`. */
  photos: Record<string, string[]>
  /** The addresses of the files that the community publishes as they are. */
  publicFiles: string[]
}

/** Where the page for writing finds that. */
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

/** The file of an index that is read first; of a small one, the only one. */
export const indexHead = 'index.json'

/** The parts of an index that is cut into blocks; each is some files, `terms-0.bin` the first. */
export const indexParts = ['terms', 'documents'] as const

export type IndexPart = (typeof indexParts)[number]

/** The name of any file of an index. */
export type IndexFileName = typeof indexHead | `${IndexPart}-${number}.bin`
