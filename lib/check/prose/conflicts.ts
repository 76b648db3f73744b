import { mergeConflict } from '../yaml-words'
import type { Rule } from './reading'

const marker = /^<{7} .*$/gm

/** The marks that git leaves around what it could not merge: readers would see them. */
export const conflicts: Rule = {
  suspects: (body) => body.includes('\n<<<<<<< ') || body.startsWith('<<<<<<< '),
  judge: ({ body, isCode }) =>
    [...body.matchAll(marker)].flatMap(({ index }) => (isCode(index) ? [] : { offset: index, finding: mergeConflict })),
}
