import { HomeSection } from '@/app/[lang]/_home/section'
import { ContactSheet } from '@/components/gallery/contact-sheet'
import { Lightbox } from '@/components/gallery/lightbox'
import { InLanguage } from '@/components/ui/in-language'
import { MoreLink } from '@/components/ui/more-link'
import { listAlbums, stripLength } from '@/lib/content/albums'
import { listGroups } from '@/lib/content/groups'
import { address } from '@/lib/site/addresses'
import type { Language } from '@/lib/site/languages'
import { wordsIn } from '@/lib/words/words'

/** The latest album as a strip, and the groups of the community. */
export function HomeAlbums({ language }: { language: Language }) {
  const words = wordsIn(language).homePage
  const album = listAlbums(language)[0]
  const groups = listGroups(language)
  return (
    <>
      {album && (
        <HomeSection title={wordsIn(language).gallery}>
          <ContactSheet photos={album.photos.slice(0, stripLength)} language={language} />
          <p className="mt-4">
            <MoreLink href={address.gallery(language)}>{words.allAlbums}</MoreLink>
          </p>
          <Lightbox language={language} />
        </HomeSection>
      )}
      {groups.length > 0 && (
        <HomeSection title={words.groups}>
          <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,19rem),1fr))] gap-x-gutter gap-y-7">
            {groups.map(({ slug, title, about, address }) => (
              <li key={slug} className="relative">
                <h3 className="text-base/6">
                  <a href={address} className="no-underline after:absolute after:inset-0">
                    <InLanguage text={title} page={language} />
                  </a>
                </h3>
                <p className="text-muted">
                  <InLanguage text={about} page={language} />
                </p>
              </li>
            ))}
          </ul>
        </HomeSection>
      )}
    </>
  )
}
