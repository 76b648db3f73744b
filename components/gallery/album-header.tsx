import { Dotted } from '@/components/ui/dotted'
import { InLanguage } from '@/components/ui/in-language'
import { DaysTime } from '@/components/ui/time'
import type { Album } from '@/lib/album'
import { formatFileSize } from '@/lib/album/file-size'
import type { Language } from '@/lib/language'
import { wordsIn } from '@/lib/words'

interface AlbumHeaderProps {
  album: Album
  /** Where all of it can be taken as one file, and its size in bytes. */
  download?: { address: string; bytes: number }
  language: Language
}

/** What an album is of, when, how large, and what it belongs to. */
export function AlbumHeader({ album, download, language }: AlbumHeaderProps) {
  const words = wordsIn(language)
  const { post, event, photos } = album
  return (
    <header className="page-header">
      <p className="kicker">{words.gallery}</p>
      <h1>
        <InLanguage text={album.title} page={language} />
      </h1>
      <p className="meta">
        <Dotted>
          <DaysTime days={album} language={language} />
          {words.count.photos(photos.length)}
        </Dotted>
      </p>
      <ul className="album-ways">
        {post && (
          <li>
            <a href={post.address} hrefLang={post.language}>
              {words.galleryPage.readPost}
            </a>
          </li>
        )}
        {event && (
          <li>
            <a href={event.address}>{words.postPage.event}</a>
          </li>
        )}
        {download && (
          <li>
            <a href={download.address} download="">
              {words.galleryPage.download(photos.length, formatFileSize(download.bytes))}
            </a>
          </li>
        )}
      </ul>
    </header>
  )
}
