import { createElement } from '../element'

/** A run of lines that both texts have, or only one of them. */
export interface LineRun {
  value: string
  added: boolean
  removed: boolean
}

interface ShownLine {
  line: string
  change: 'added' | 'removed' | 'same'
}

/** How many lines are shown around what changed. */
const around = 2

/** The lines of a difference that are shown: what changed, and a few lines around it. A gap is one line of `…`. */
export function listChangedLines(runs: readonly LineRun[]): ShownLine[] {
  return runs.flatMap(({ value, added, removed }, index): ShownLine[] => {
    const lines = value.replace(/\n$/, '').split('\n')
    if (added || removed) return lines.map((line) => ({ line, change: added ? 'added' : 'removed' }))
    const head = index === 0 ? [] : lines.slice(0, around)
    const tail = index === runs.length - 1 ? [] : lines.slice(Math.max(head.length, lines.length - around))
    const gap = head.length + tail.length < lines.length ? ['…'] : []
    return [...head, ...gap, ...tail].map((line) => ({ line, change: 'same' }))
  })
}

const signs = { added: '+ ', removed: '− ', same: '  ' } as const

/** A difference as a block of lines, each with its sign. */
export function showDifference(runs: readonly LineRun[]): HTMLElement {
  const lines = listChangedLines(runs).map(({ line, change }) =>
    createElement(
      change === 'added' ? 'ins' : change === 'removed' ? 'del' : 'span',
      { class: 'write-changed' },
      `${signs[change]}${line}\n`,
    ),
  )
  return createElement('pre', { class: 'write-difference', tabindex: '0' }, ...lines)
}
