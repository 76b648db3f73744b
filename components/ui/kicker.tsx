import type { ReactNode } from 'react'

interface KickerProps {
  id?: string
  /** A paragraph above a headline, or a small heading itself. */
  as?: 'p' | 'h2' | 'h3' | 'span' | 'summary'
  className?: string
  children: ReactNode
}

/** A few words in the accent's colour above what they name. */
export function Kicker({ id, as: Element = 'p', className = '', children }: KickerProps) {
  return (
    <Element id={id} className={`font-text text-small font-bold tracking-normal text-link ${className}`}>
      {children}
    </Element>
  )
}
