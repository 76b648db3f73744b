import { Picture } from '@/components/ui/picture'
import type { Person } from '@/lib/content/people'
import { initialsOf } from '@/lib/site/initials'

interface PortraitProps {
  person: Person
  className?: string
  /** How wide it is shown, as the `sizes` attribute of HTML wants it. */
  sizes?: string
}

/** Somebody's portrait in a circle, else their initials; their name stands beside it. */
export function Portrait({ person, className = 'size-12 text-small', sizes = '3rem' }: PortraitProps) {
  const { name, portrait } = person
  const circle = `shrink-0 overflow-clip rounded-full border bg-sheet ${className}`
  if (portrait) {
    return (
      <Picture
        encoded={portrait}
        alt=""
        sizes={sizes}
        className={`block [&_img]:size-full [&_img]:object-cover ${circle}`}
      />
    )
  }
  return (
    <span
      className={`grid before:content-[attr(data-initials)] place-items-center font-display leading-none font-numeral tracking-normal whitespace-nowrap text-link ${circle}`}
      lang={name.language}
      aria-hidden="true"
      data-initials={initialsOf(name.text)}
    />
  )
}
