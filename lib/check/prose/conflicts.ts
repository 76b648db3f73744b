import { mergeConflict } from '../yaml-words'
import type { Line, Rule } from './reading'

/** The marks that git leaves around what it could not merge: readers would see them. */
export const conflicts: Rule = {
  suspects: (body) => body.includes('\n<<<<<<< ') || body.startsWith('<<<<<<< '),
  judge: ({ lines, isCode }) =>
    listConflicts(lines).flatMap(({ offset }) => (isCode(offset) ? [] : { offset, finding: mergeConflict })),
}

/** The lines that open a conflict: between them and the line that closes it stands the one that parts the two texts. */
function listConflicts(lines: Line[]): Line[] {
  const found: Line[] = []
  let opened: Line | undefined
  let isParted = false
  for (const line of lines) {
    if (line.text.startsWith('<<<<<<< ')) {
      opened = line
      isParted = false
    } else if (/^={7}\s*$/.test(line.text)) isParted = opened !== undefined
    else if (line.text.startsWith('>>>>>>> ') && opened && isParted) {
      found.push(opened)
      opened = undefined
    }
  }
  return found
}
