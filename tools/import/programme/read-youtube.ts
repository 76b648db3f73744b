import { formats } from '../../check/fields/formats'
import { quantity } from '../../report/problem'
import { isRecord } from '../blogs/psych-yaml'
import { textsOf } from '../blogs/source-text'
import { emptyProgramme, emptySession, type Programme } from './programme'
import { recordsOf } from './values'

/** Whether JSON is a playlist as `yt-dlp --flat-playlist -J` writes it. */
export function isPlaylist(json: unknown): json is Record<string, unknown> {
  return isRecord(json) && Array.isArray(json.entries) && (json._type === 'playlist' || typeof json.title === 'string')
}

/** The films of a playlist as sessions. Private and deleted ones have no title, and are left out. */
export function readPlaylist(playlist: Record<string, unknown>): Programme {
  const entries = recordsOf(playlist.entries)
  const films = entries.flatMap((entry) => {
    const [id = ''] = textsOf(entry.id)
    const [title = ''] = textsOf(entry.title)
    if (!formats.youtube.fits(id) || !title || /^\[(?:private|deleted) video\]$/i.test(title)) return []
    return [{ ...emptySession(title), youtubeId: id }]
  })
  const missing = entries.length - films.length
  return {
    ...emptyProgramme(textsOf(playlist.title)[0] ?? ''),
    isRecordings: true,
    playlist: playlistAddress(playlist),
    sessions: films,
    notKept:
      missing > 0
        ? [
            {
              en: `${quantity(missing, 'film')} of the playlist private or deleted`,
              ko: `영상 ${missing}개는 비공개이거나 지워졌습니다`,
            },
          ]
        : [],
  }
}

/** The address of a playlist, for the event. */
function playlistAddress(playlist: Record<string, unknown>): string | undefined {
  const id = textsOf(playlist.id)[0]
  return textsOf(playlist.webpage_url).find(formats.url.fits) ?? (id && `https://www.youtube.com/playlist?list=${id}`)
}
