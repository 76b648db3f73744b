import { ExternalLink } from '@/components/ui/links'
import type { Partner } from '@/lib/content/community'
import type { Language } from '@/lib/site/languages'

/** Organisations with the years in which they had a part. */
export function Partners({ partners, language }: { partners: Partner[]; language: Language }) {
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,12rem),1fr))] gap-x-gutter gap-y-4 border-t pt-4">
      {partners.map(({ name, url, years }) => (
        <li key={name}>
          <p className="font-semibold">
            {url ? (
              <ExternalLink href={url} language={language}>
                {name}
              </ExternalLink>
            ) : (
              name
            )}
          </p>
          <p className="text-small text-muted">{years.join(', ')}</p>
        </li>
      ))}
    </ul>
  )
}
