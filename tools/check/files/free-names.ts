import type { InEach } from '../../report/message'

/** Takes a path for what a command is going to move there; false when something has that name already, or was promised it. */
export type ClaimName = (path: string) => boolean

/** The names that commands may give in one run beside the files there are. Paths are relative to the content folder. */
export function freeNames(paths: Iterable<string>): ClaimName {
  const taken = new Set([...paths].flatMap((path) => [path, ...foldersOf(path)]))
  const promised = new Set<string>()
  return (path) => {
    if (taken.has(path) || promised.has(path) || foldersOf(path).some((folder) => promised.has(folder))) return false
    promised.add(path)
    for (const folder of foldersOf(path)) taken.add(folder)
    return true
  }
}

function foldersOf(path: string): string[] {
  const names = path.split('/').slice(0, -1)
  return names.map((_, at) => names.slice(0, at + 1).join('/'))
}

/** What to do in place of a move that would take another file's name. */
export function isTaken(place: string): InEach {
  return {
    en: `${place} is taken; compare the two and keep one, or choose another name`,
    ko: `이미 쓰이는 이름입니다: ${place}. 둘을 견주어 하나만 남기거나 다른 이름을 지으세요`,
  }
}
