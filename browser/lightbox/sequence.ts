import type { Move } from './keys'

/** A photograph of this page as the lightbox shows it. */
export interface Photo {
  id: string
  /** The first link on the page that shows it. */
  link: HTMLAnchorElement
  image: HTMLImageElement
  /** From the first of its figures that has words, because a cover repeats a photograph without them. */
  caption: Element | undefined
}

/** The photographs of the page, each id once, in document order. Links without a picture are no photographs. */
export function listPhotos(): Photo[] {
  const photos = new Map<string, Photo>()
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-photo]')) {
    // A page may show photographs of several albums, whose names within them may be the same.
    const id = link.pathname
    const image = link.querySelector('img')
    if (!image || link.closest('dialog')) continue
    const words = link.closest('figure')?.querySelector('figcaption')
    const caption = words?.textContent?.trim() ? words : undefined
    const known = photos.get(id)
    if (known) known.caption ??= caption
    else photos.set(id, { id, link, image, caption })
  }
  return [...photos.values()]
}

/** The index a move leads to among `total` photographs; a sequence has two ends and does not wrap. */
export function stepTo(index: number, total: number, move: Move): number {
  const last = total - 1
  const target = { previous: index - 1, next: index + 1, first: 0, last }[move]
  return Math.max(0, Math.min(last, target))
}

/** The distinct, non-empty parts as one line for a title or an announcement. */
export function joinWords(parts: (string | undefined)[]): string {
  const words = parts.map((part) => part?.replace(/\s+/g, ' ').trim()).filter(Boolean)
  return [...new Set(words)].join(' – ')
}

/** The file of the widest candidate of a `srcset`; undefined when there is none. */
export function findWidest(srcset: string): string | undefined {
  const candidates = srcset.split(', ').map((candidate) => candidate.trim().split(' '))
  const widths = candidates.map(([, width]) => Number.parseInt(width ?? '', 10) || 0)
  return candidates[widths.indexOf(Math.max(...widths))]?.[0] || undefined
}

/** The talk of a photograph from `data-talk`: its address, a space, its title. */
export function parseTalk(value: string | undefined): { address: string; title: string } | undefined {
  const [, address, title] = value?.match(/^(\S+) (.+)$/s) ?? []
  return address && title ? { address, title } : undefined
}

/** What a photograph is called on the reader's disk: its album and its name there. */
export function fileName(address: string): string {
  return `${address.split('/').filter(Boolean).slice(-2).join('-')}.jpg`
}
