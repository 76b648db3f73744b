import '@/app/styles/chooser.css'
import { LanguageChoice } from '@/components/site/language-choice'
import { StructuredData } from '@/components/site/structured-data'
import { siteGraph } from '@/lib/outputs/structured-data/front-page'
import { defaultLanguage } from '@/lib/site/languages'
import { pageIds } from '@/lib/site/page-ids'
import { site } from '@/site.config'

export default function ChooserPage() {
  return (
    <main id={pageIds.main} className="chooser">
      <h1>{site.shortName}</h1>
      <LanguageChoice />
      <StructuredData graph={siteGraph(defaultLanguage)} />
    </main>
  )
}
