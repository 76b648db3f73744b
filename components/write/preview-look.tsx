import type { ElementContent, Root } from 'hast'
import { Prose } from '@/components/ui/prose'
import type { Language } from '@/lib/site/settings'

const element = (tagName: string, ...children: ElementContent[]): ElementContent => ({
  type: 'element',
  tagName,
  properties: {},
  children,
})

/** One of everything that prose sets with classes of its own. */
const sample: Root = {
  type: 'root',
  children: [
    element('table', element('thead', element('tr', element('th'))), element('tbody', element('tr', element('td')))),
    ...[element('pre'), element('code'), element('blockquote'), element('hr')],
  ],
}

/** How pages set the parts of a text, for the preview of the page for writing to read its classes from; its own parts keep their styles by it. */
export function PreviewLook({ language }: { language: Language }) {
  return (
    <template data-look="">
      <Prose body={sample} language={language} />
      <figure className="photo" />
      <header className="write-talk">
        <p className="write-numeral" />
        <p className="write-speakers" />
      </header>
      <p className="write-missing" />
    </template>
  )
}
