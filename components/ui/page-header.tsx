import type { ReactNode } from 'react'
import { Kicker } from '@/components/ui/text'

interface PageHeaderProps {
  /** What the page belongs to. */
  kicker?: ReactNode
  title: ReactNode
  /** What the page is about, in a sentence. */
  lead?: ReactNode
  children?: ReactNode
}

/** What a page opens with: where it belongs, its headline, what it is about. */
export function PageHeader({ kicker, title, lead, children }: PageHeaderProps) {
  return (
    <header className="max-w-4xl pt-[clamp(1.75rem,1rem+2.5vw,3.5rem)] pb-[clamp(1.25rem,1rem+1.25vw,2.25rem)]">
      {kicker && <Kicker className="mb-3">{kicker}</Kicker>}
      <h1>{title}</h1>
      {lead && <Lead>{lead}</Lead>}
      {children}
    </header>
  )
}

/** What something is about, in a sentence below its headline. */
export function Lead({ children }: { children: ReactNode }) {
  return <p className="mt-4 max-w-[34em] text-lead leading-[1.6] text-muted">{children}</p>
}
