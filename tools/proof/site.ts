import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** What is wrong in files of a site: a line each, with its file. */
export type Told = [file: string, told: string][]

/** A finished site on disk. */
export interface Site {
  /** Every file, as a path with forward slashes below the folder, sorted. */
  files: string[]
  read: (file: string) => string
  readBytes: (file: string) => Uint8Array<ArrayBuffer>
  has: (file: string) => boolean
}

/** Opens a finished site. */
export function openSite(folder: string): Site {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path
        .relative(folder, path.join(entry.parentPath ?? entry.path, entry.name))
        .split(path.sep)
        .join('/'),
    )
  const names = new Set(files)
  return {
    files: files.sort(),
    read: (file) => readFileSync(path.join(folder, file), 'utf8'),
    readBytes: (file) => Uint8Array.from(readFileSync(path.join(folder, file))),
    has: (file) => names.has(file),
  }
}

/** The file that a host sends for a path of the site, without the slash at its beginning. Throws a URIError on a path that cannot be decoded. */
export function fileAt(pathname: string): string {
  const file = decodeURIComponent(pathname).replace(/^\//, '')
  return file === '' || file.endsWith('/') ? `${file}index.html` : file
}
