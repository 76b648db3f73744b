import { tones } from '@/lib/model/encoded-photo'
import { paletteStyles, speculationRules } from '@/lib/site/page-head'
import { site } from '@/site.config'

const toneStyles = tones.map(({ name, hex }) => `.tone-${name}{background:${hex}}`).join('')
const styles = paletteStyles(site.colours) + toneStyles

/** What every page's head carries beside its metadata: the site's colours and the photographs' tones, our one module, whatever counts visits, what to fetch ahead. */
export function Head() {
  return (
    <head>
      <style>{styles}</style>
      <script type="module" src="/moim.js" />
      {site.analytics && <script defer src={site.analytics.script} {...site.analytics.attributes} />}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours, whose hash the policy admits */}
      <script type="speculationrules" dangerouslySetInnerHTML={{ __html: speculationRules }} />
    </head>
  )
}
