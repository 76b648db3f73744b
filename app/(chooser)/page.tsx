import '@/app/styles/chooser.css'
import { LanguageChoice } from '@/components/site/language-choice'
import { site } from '@/site.config'

export default function ChooserPage() {
  return (
    <main id="main" className="chooser">
      <h1>{site.shortName}</h1>
      <LanguageChoice />
    </main>
  )
}
