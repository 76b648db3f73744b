import type { HTMLAttributes } from 'react'

/** A sentence that a reader should not miss. */
export function Notice({ className = '', ...rest }: HTMLAttributes<HTMLParagraphElement>) {
  return <p className={`max-w-measure my-5 border-s-3 border-accent bg-sheet px-4.5 py-3.5 ${className}`} {...rest} />
}
