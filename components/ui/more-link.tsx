import type { ReactNode } from 'react'

interface MoreLinkProps {
  href: string
  hrefLang?: string
  className?: string
  children: ReactNode
}

/** A link that stands alone and leads on: its line and arrow say so where no text around it does. */
export function MoreLink({ href, hrefLang, className = '', children }: MoreLinkProps) {
  return (
    <a
      href={href}
      hrefLang={hrefLang}
      className={`group inline-block py-1 font-semibold decoration-accent ${className}`}
    >
      {children}
      <span className="ms-[0.4em] inline-block text-link no-underline rtl:-scale-x-100" aria-hidden="true">
        →
      </span>
    </a>
  )
}
