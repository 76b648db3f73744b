import '@/app/styles/chooser.css'
import { LanguageChoice } from '@/components/site/language-choice'
import { StructuredData } from '@/components/site/structured-data'
import { defaultLanguage } from '@/lib/language'
import { pageIds } from '@/lib/page-ids'
import { siteGraph } from '@/lib/structured-data/organization'
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
