import { Dotted } from '@/components/ui/dotted'
import { InLanguage } from '@/components/ui/in-language'
import { MoreLink } from '@/components/ui/more-link'
import { PageHeader } from '@/components/ui/page-header'
import { DaysTime } from '@/components/ui/time'
import type { Album } from '@/lib/content/albums'
import type { Language } from '@/lib/site/languages'
import { wordsIn } from '@/lib/words/words'

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
    <PageHeader kicker={words.gallery} title={<InLanguage text={album.title} page={language} />}>
      <p className="mt-4 text-small text-muted">
        <Dotted>
          <DaysTime days={album} language={language} />
          {words.count.photos(photos.length)}
        </Dotted>
      </p>
      <ul className="mt-2 flex flex-wrap gap-x-6 print:hidden">
        {post && (
          <li>
            <MoreLink href={post.address} hrefLang={post.language}>
              {words.galleryPage.readPost}
            </MoreLink>
          </li>
        )}
        {event && (
          <li>
            <MoreLink href={event.address}>{words.postPage.event}</MoreLink>
          </li>
        )}
        {download && (
          <li>
            <a href={download.address} download="" className="inline-block py-1">
              {words.galleryPage.download(photos.length, formatFileSize(download.bytes))}
            </a>
          </li>
        )}
      </ul>
    </PageHeader>
  )
}

/** How large a file is, for people: `340 kB`, `3.1 MB`, `1.2 GB`. Units are powers of 1000, as download lists show them. */
function formatFileSize(bytes: number): string {
  if (bytes < 1e6) return `${Math.max(1, Math.round(bytes / 1e3))} kB`
  return bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(1)} GB`
}
