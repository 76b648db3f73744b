import { ContactSheet } from '@/components/gallery/contact-sheet'
import { Dotted } from '@/components/ui/dotted'
import { InLanguage } from '@/components/ui/in-language'
import { DaysTime } from '@/components/ui/time'
import type { Album } from '@/lib/content/albums'
import type { Language } from '@/lib/site/languages'
import { wordsIn } from '@/lib/words/words'

/** An album in a list: its name, when it was, how many photographs, and a strip of the first ones. */
export function AlbumRow({ album, language }: { album: Album; language: Language }) {
  return (
    <article className="border-t py-[clamp(1.5rem,1rem+2vw,3rem)]">
      <header className="mb-4">
        <h2>
          <a href={album.address} className="no-underline">
            <InLanguage text={album.title} page={language} />
          </a>
        </h2>
        <p className="meta">
          <Dotted>
            <DaysTime days={album} language={language} />
            {wordsIn(language).count.photos(album.photos.length)}
          </Dotted>
        </p>
      </header>
      <ContactSheet photos={album.photos.slice(0, 12)} language={language} />
    </article>
  )
}
