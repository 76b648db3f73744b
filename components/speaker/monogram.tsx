import { initialsOf } from '@/lib/content/people'
import type { Text } from '@/lib/site/languages'

/** The initials of somebody without a portrait, in a circle; their name stands beside it. */
export function Monogram({ name, className = 'size-12 text-small' }: { name: Text; className?: string }) {
  return (
    <span
      className={`grid shrink-0 before:content-[attr(data-initials)] place-items-center rounded-full border bg-sheet font-display leading-none font-numeral tracking-normal whitespace-nowrap text-link ${className}`}
      lang={name.language}
      aria-hidden="true"
      data-initials={initialsOf(name.text)}
    />
  )
}
