import { InLanguage } from '@/components/ui/in-language'
import { DayTime } from '@/components/ui/time'
import type { Album } from '@/lib/album'
import type { Language } from '@/lib/language'
import { wordsIn } from '@/lib/words'

/** What an album is of, when, how large, and the post it belongs to. */
export function AlbumHeader({ album, language }: { album: Album; language: Language }) {
  const words = wordsIn(language)
  return (
    <header className="page-header">
      <p className="kicker">{words.gallery}</p>
      <h1>
        <InLanguage text={album.title} page={language} />
      </h1>
      <p className="meta">
        <DayTime day={album.day} language={language} /> · {words.count.photos(album.photos.length)} ·{' '}
        <a href={album.post.address} hrefLang={album.post.language}>
          {words.galleryPage.readPost}
        </a>
      </p>
    </header>
  )
}
