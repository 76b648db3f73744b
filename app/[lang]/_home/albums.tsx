import { ContactSheet } from '@/components/gallery/contact-sheet'
import { Lightbox } from '@/components/gallery/lightbox'
import { InLanguage } from '@/components/ui/in-language'
import { listAlbums, stripLength } from '@/lib/content/albums'
import { listGroups } from '@/lib/content/groups'
import { address } from '@/lib/site/page-kinds'
import type { Language } from '@/lib/site/settings'
import { wordsIn } from '@/lib/words/words'

/** The latest album as a strip, and the groups of the community. */
export function HomeAlbums({ language }: { language: Language }) {
  const words = wordsIn(language).homePage
  const album = listAlbums(language)[0]
  const groups = listGroups(language)
  return (
    <>
      {album && (
        <section>
          <h2 className="kicker">{wordsIn(language).gallery}</h2>
          <ContactSheet photos={album.photos.slice(0, stripLength)} language={language} />
          <p className="more">
            <a href={address.gallery(language)}>{words.allAlbums}</a>
          </p>
          <Lightbox language={language} />
        </section>
      )}
      {groups.length > 0 && (
        <section>
          <h2 className="kicker">{words.groups}</h2>
          <dl className="groups">
            {groups.map(({ slug, title, about, address }) => (
              <div key={slug}>
                <dt>
                  <a href={address}>
                    <InLanguage text={title} page={language} />
                  </a>
                </dt>
                <dd>
                  <InLanguage text={about} page={language} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  )
}
