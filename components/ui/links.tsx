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

/** A heading's name is its words alone; for the keyboard the same address stands in the page's contents. */
const forPointerAlone = { 'aria-hidden': true, tabIndex: -1 }

/** The address of a heading's part of the page, to be copied. It shows itself beside the heading that the pointer is on. */
export function HeadingAnchor({ id }: { id: string }) {
  return <a className="heading-anchor" href={`#${id}`} {...forPointerAlone} />
}

/** Where the browser puts a button that shares the page; without script there is none, and nothing is missing. */
export function SharePage({ language, className }: { language: Language; className?: string }) {
  const { label, copied, failed } = wordsIn(language).share
  return <share-page className={className} data-label={label} data-copied={copied} data-failed={failed} />
}

/** The one clear action of a place: register, play, read in another language. */
export const button =
  'inline-block bg-accent px-5 py-2.5 font-bold text-on-accent no-underline hover:bg-ink hover:text-paper [&_.external]:after:text-inherit'
