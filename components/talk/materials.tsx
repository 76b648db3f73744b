import { TalkVideo } from '@/components/talk/video'
import { ExternalLink } from '@/components/ui/links'
import { InLanguage } from '@/components/ui/text'
import type { Material, Talk } from '@/lib/content/programme'
import { findRecording } from '@/lib/content/talks'
import type { Language } from '@/lib/site/languages'
import { wordsIn } from '@/lib/words/words'

interface TalkMaterialsProps {
  talk: Talk
  language: Language
  /** Whether the page shows the recording elsewhere already. */
  hasStage?: boolean
}

/** What can be seen of a talk, and what cannot, with the stated reason. */
export function TalkMaterials({ talk, language, hasStage = false }: TalkMaterialsProps) {
  const words = wordsIn(language)
  const materials = talk.materials.filter(({ kind, state }) => state !== 'unknown' && (!hasStage || kind !== 'video'))
  if (materials.length + talk.links.length === 0) return null
  return (
    <ul className="mt-1.5 flex flex-wrap gap-x-5 gap-y-1 text-small text-muted [&_a]:text-ink">
      {materials.map((material) => (
        <li key={material.kind} className="py-1 has-[iframe]:basis-full">
          <TalkMaterial talk={talk} material={material} language={language} />
          {material.note && (
            <>
              {' — '}
              <InLanguage text={material.note} page={language} />
            </>
          )}
        </li>
      ))}
      {talk.links.map(({ kind, url }) => (
        <li key={url} className="py-1">
          <ExternalLink href={url} language={language}>
            {words.linkKind[kind]}
          </ExternalLink>
        </li>
      ))}
    </ul>
  )
}

function TalkMaterial({ talk, material, language }: { talk: Talk; material: Material; language: Language }) {
  const words = wordsIn(language).talk
  const { kind, state, url } = material
  const recording = kind === 'video' && findRecording(talk)
  if (recording) return <TalkVideo talk={talk} video={recording} language={language} />
  if (!url) return `${words.materialName[kind]}: ${words.state[state]}`
  return (
    <ExternalLink href={url} language={language}>
      {words.material[kind]}
    </ExternalLink>
  )
}
