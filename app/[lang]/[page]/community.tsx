import { MoreLink } from '@/components/ui/links'
import { Picture } from '@/components/ui/picture'
import { Numeral } from '@/components/ui/text'
import { listAlbums } from '@/lib/content/albums'
import { archiveFacts } from '@/lib/content/community'
import { address } from '@/lib/site/addresses'
import type { Language } from '@/lib/site/languages'
import { wordsIn } from '@/lib/words/words'

/** What a community can show of itself beside the text about it: a picture of its latest event, and how much there has been. */
export function Community({ language }: { language: Language }) {
  const words = wordsIn(language)
  const { events, talks, speakers } = archiveFacts(language)
  const album = listAlbums(language)[0]
  const counts = [
    { count: events, name: words.events, href: address.events(language) },
    { count: talks, name: words.talks, href: address.talks(language) },
    { count: speakers, name: words.speakers, href: address.speakers(language) },
  ]
  return (
    <aside className="max-lg:pt-part print:hidden" aria-label={words.homePage.atAGlance}>
      {album && (
        <a href={album.address} className="mb-6 block">
          <Picture
            encoded={album.cover.encoded}
            alt={album.cover.alt.text}
            sizes="(min-width: 64rem) 26rem, 100vw"
            className="[&_img]:w-full"
          />
        </a>
      )}
      <ul className="grid grid-cols-3 gap-x-4">
        {counts.map(({ count, name, href }) => (
          <li key={href} className="relative border-t pt-4">
            <Numeral className="text-5xl/11">{count}</Numeral>
            <a href={href} className="mt-2 inline-block py-1 text-small no-underline after:absolute after:inset-0">
              <span className="sr-only">{count} </span>
              {name}
            </a>
          </li>
        ))}
      </ul>
      <p className="mt-5">
        <MoreLink href={address.events(language)}>{words.homePage.allEvents}</MoreLink>
      </p>
    </aside>
  )
}
