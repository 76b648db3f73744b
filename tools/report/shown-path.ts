import path from 'node:path'

/** A path as problems state it: relative to where the check was started, with forward slashes. */
export function shownPath(absolute: string): string {
  return path.relative(process.cwd(), absolute).split(path.sep).join('/') || '.'
}

/** A file of a folder as problems state it: where `folder` leads from the working directory, and the path `below` it. */
export function shownFile(folder: string, below: string): string {
  return shownPath(path.join(folder, below))
}
