import { ExternalLink } from '@/components/ui/external-link'
import { InLanguage } from '@/components/ui/in-language'
import type { Language } from '@/lib/language'
import type { Talk } from '@/lib/talk'
import { wordsIn } from '@/lib/words'

/** What can be seen of a talk, and what cannot, with the stated reason. */
export function TalkMaterials({ talk, language }: { talk: Talk; language: Language }) {
  const words = wordsIn(language)
  if (talk.materials.length + talk.links.length === 0) return null
  return (
    <ul className="materials">
      {talk.materials.map(({ kind, state, url, note }) => (
        <li key={kind} data-state={state}>
          {url ? (
            <ExternalLink href={url} language={language}>
              {words.talk.material[kind]}
            </ExternalLink>
          ) : (
            `${words.talk.materialName[kind]}: ${words.talk.state[state]}`
          )}
          {note && (
            <>
              {' — '}
              <InLanguage text={note} page={language} />
            </>
          )}
        </li>
      ))}
      {talk.links.map(({ kind, url }) => (
        <li key={url}>
          <ExternalLink href={url} language={language}>
            {words.linkKind[kind]}
          </ExternalLink>
        </li>
      ))}
    </ul>
  )
}
