import type { ReactNode } from 'react'
import { Kicker } from '@/components/ui/kicker'

interface HomeSectionProps {
  title: string
  className?: string
  children: ReactNode
}

/** A part of the home page below its small heading. */
export function HomeSection({ title, className = 'border-t py-part', children }: HomeSectionProps) {
  return (
    <section className={className}>
      <Kicker as="h2" className="mb-3">
        {title}
      </Kicker>
      {children}
    </section>
  )
}
