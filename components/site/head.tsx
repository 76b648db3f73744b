import { tones } from '@/lib/photos/tone'
import { speculationRules } from '@/lib/seal/speculation-rules'

const toneStyles = tones.map(({ name, hex }) => `.tone-${name}{background:${hex}}`).join('')

/** What every page's head carries beside its metadata: our one module, the photographs' tones, what to fetch ahead. */
export function Head() {
  return (
    <head>
      <style>{toneStyles}</style>
      <script type="module" src="/moim.js" />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours, whose hash the policy admits */}
      <script type="speculationrules" dangerouslySetInnerHTML={{ __html: speculationRules }} />
    </head>
  )
}
