import { Children, type HTMLAttributes, type ReactNode } from 'react'
import { directionOf, type Language, type Text } from '@/lib/site/languages'

/** Short facts in a row, a dot between each two that stand on one line: none stands alone where a line ends. */
export function Dotted({ children }: { children: ReactNode }) {
  const facts = Children.toArray(children)
  if (facts.length < 2) return <span className="block">{facts}</span>
  return (
    <span className="dotted">
      {facts.map((fact, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they never change places
        <span key={index}>
          {index > 0 && <span className="dot"> · </span>}
          {fact}
        </span>
      ))}
    </span>
  )
}

/** Between short facts in running text: a line may end with it, and none begins with it. */
export const dot = '\u00a0· '

/** A short text, marked with its language where that is not the page's (WCAG 3.1.2). */
export function InLanguage({ text, page }: { text: Text; page: Language }) {
  if (text.language === page) return text.text
  return (
    <span lang={text.language} dir={directionOf(text.language)}>
      {text.text}
    </span>
  )
}

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

/** A sentence that a reader should not miss. */
export function Notice({ className = '', ...rest }: HTMLAttributes<HTMLParagraphElement>) {
  return <p className={`max-w-measure my-5 border-s-3 border-accent bg-sheet px-4.5 py-3.5 ${className}`} {...rest} />
}
