import type { SearchDocument } from './document'
import { kindFactors } from './weights'

/** The later day first; what belongs to no day comes last. */
export function laterFirst({ day = '' }: SearchDocument, { day: other = '' }: SearchDocument): number {
  return day < other ? 1 : day > other ? -1 : 0
}

/** The kind that leads further first; documents of one kind stay together. */
export function furtherFirst({ kind }: SearchDocument, { kind: other }: SearchDocument): number {
  return kindFactors[other] - kindFactors[kind] || (kind < other ? -1 : kind > other ? 1 : 0)
}
