import type { ReactNode } from 'react'
import type { Language } from '@/lib/site/languages'
import { wordsIn } from '@/lib/words/words'

interface ExternalLinkProps {
  href: string
  language: Language
  className?: string
  children: ReactNode
}

/** A link that leaves the site and says so, to the eye with an arrow and to a screen reader with words. */
export function ExternalLink({ href, language, className, children }: ExternalLinkProps) {
  return (
    <a href={href} rel="noopener" className={className}>
      {children}
      <span className="external" aria-hidden="true" />
      <span className="sr-only"> {wordsIn(language).external}</span>
    </a>
  )
}
