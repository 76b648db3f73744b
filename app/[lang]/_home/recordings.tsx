import { RecordingRow } from '@/components/talk/recording-row'
import { address } from '@/lib/address'
import { listWatchableTalks } from '@/lib/archived-talk'
import type { Language } from '@/lib/language'
import { wordsIn } from '@/lib/words'

/** Recent talks that can be watched again. */
export function HomeRecordings({ language }: { language: Language }) {
  const recordings = listWatchableTalks(language, 8)
  if (recordings.length === 0) return null
  return (
    <section>
      <h2 className="kicker">{wordsIn(language).homePage.recordings}</h2>
      <ol className="recordings">
        {recordings.map((recording) => (
          <RecordingRow key={recording.talk.address} archived={recording} language={language} />
        ))}
      </ol>
      <p className="more">
        <a href={address.talks(language)}>{wordsIn(language).homePage.allTalks}</a>
      </p>
    </section>
  )
}
