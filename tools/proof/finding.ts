import type { ProofDocument } from './documents'

/** Something that must not happen to content that passes the check. */
export interface ProofFailure {
  /** The document it comes from, where that is known. */
  document?: ProofDocument | undefined
  told: string
}
