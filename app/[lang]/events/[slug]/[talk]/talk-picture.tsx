import { Picture } from '@/components/ui/picture'
import { findAlbum } from '@/lib/content/albums'
import type { Photo } from '@/lib/content/photos'
import { findTalkRecap, type TalkOfEvent } from '@/lib/content/talks'
import { shareImageOfTalk } from '@/lib/outputs/share-images/share-images'
import type { Language } from '@/lib/site/languages'

const filling = 'size-full [&_img]:size-full [&_img]:object-cover'

/** The first photograph that a recap shows of a talk. */
export function findTalkPhoto({ event, talk }: TalkOfEvent, language: Language): Photo | undefined {
  const recap = findTalkRecap(language, event, talk)
  const album = recap && findAlbum(language, recap.post.slug)
  return album?.photos.find(({ section }) => section?.address === recap?.address)
}

/** What a talk looks like before its recording plays: its first photograph, else the picture it is shared with. */
export function TalkPicture({ event, talk, language }: TalkOfEvent & { language: Language }) {
  const photo = findTalkPhoto({ event, talk }, language)
  if (photo) {
    return (
      <Picture
        encoded={photo.encoded}
        alt=""
        sizes="(min-width: 84rem) 45rem, (min-width: 64rem) 55vw, 92vw"
        eager
        className={filling}
      />
    )
  }
  const { address, width, height } = shareImageOfTalk({ event, talk }, language)
  return (
    <picture className={filling}>
      <img src={address} width={width} height={height} alt="" fetchPriority="high" decoding="async" />
    </picture>
  )
}
