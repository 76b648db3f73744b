import { InLanguage } from '@/components/ui/in-language'
import type { Group } from '@/lib/group'
import type { Language } from '@/lib/language'
import { wordsIn } from '@/lib/words'

interface GroupEntryProps {
  group: Group
  /** How many events it has had. */
  events: number
  language: Language
}

/** A group in a list: what it is called, what it is about, how many events it has had. */
export function GroupEntry({ group, events, language }: GroupEntryProps) {
  return (
    <li>
      <h2>
        <a href={group.address}>
          <InLanguage text={group.title} page={language} />
        </a>
      </h2>
      <p>
        <InLanguage text={group.about} page={language} />
      </p>
      {events > 0 && <p className="meta">{wordsIn(language).count.events(events)}</p>}
    </li>
  )
}
