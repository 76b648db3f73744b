import chokidar from 'chokidar'

/** How long the content has to be quiet before it is looked at, in milliseconds: editors save in several steps. */
const quiet = 80

/**
 * Calls `update` after every change in a folder, with the paths that changed, one call at a time: what changes meanwhile
 * is told in the next call. Node's own recursive watch loses a file that is replaced twice, as most editors do.
 */
export function watchContent(folder: string, update: (changed: string[]) => Promise<void>): void {
  const changed = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let isBusy = false

  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(tell, quiet)
  }
  const tell = async () => {
    if (isBusy || changed.size === 0) return
    isBusy = true
    const paths = [...changed].sort()
    changed.clear()
    try {
      await update(paths)
    } finally {
      isBusy = false
      later()
    }
  }
  chokidar.watch(folder, { cwd: folder, ignoreInitial: true, followSymlinks: false }).on('all', (_, path) => {
    changed.add(path.replaceAll('\\', '/'))
    later()
  })
}
