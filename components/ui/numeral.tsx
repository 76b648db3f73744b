import type { ReactNode } from 'react'

interface NumeralProps {
  /** A heading where the number is one, such as a year; otherwise the number only repeats what is said beside it. */
  as?: 'p' | 'h1' | 'h2'
  /** Its size and place. */
  className?: string
  children: ReactNode
}

/** A number, very large. */
export function Numeral({ as: Element = 'p', className = 'text-numeral', children }: NumeralProps) {
  return (
    <Element className={`numeral ${className}`} aria-hidden={Element === 'p' || undefined}>
      {children}
    </Element>
  )
}
