import type { ReactNode } from 'react'

/** Facts with their names, side by side as far as there is room. */
export function Facts({ className = '', children }: { className?: string; children: ReactNode }) {
  return (
    <dl
      className={`grid grid-cols-[repeat(auto-fit,minmax(min(45%,10rem),1fr))] gap-x-6 border-y py-2 text-small leading-[1.6] ${className}`}
    >
      {children}
    </dl>
  )
}

interface FactProps {
  term: string
  /** A fact of a sentence or of many names takes the whole width. */
  isLong?: boolean
  children: ReactNode
}

/** One fact with its name, in a list of facts. */
export function Fact({ term, isLong, children }: FactProps) {
  return (
    <div className={`py-2 ${isLong ? 'order-last col-span-full' : ''}`}>
      <dt className="text-muted">{term}</dt>
      <dd className={isLong ? 'max-w-measure' : 'text-base/6 font-semibold tabular [&_.meta]:font-normal'}>
        {children}
      </dd>
    </div>
  )
}
