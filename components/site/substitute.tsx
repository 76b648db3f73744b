import { button } from '@/components/ui/links'
import { PageHeader } from '@/components/ui/page-header'
import { Notice } from '@/components/ui/text'
import type { Language } from '@/lib/site/languages'

interface SubstituteProps {
  /** The document in the language it is written in. */
  document: { title: string; summary: string; language: Language; address: string }
  notice: string
  label: string
}

/** What stands at the address of a document that is missing in the page's language: it says so and offers the other. */
export function Substitute({ document, notice, label }: SubstituteProps) {
  return (
    <PageHeader title={<span lang={document.language}>{document.title}</span>}>
      <Notice>{notice}</Notice>
      <p className="mb-6 max-w-measure" lang={document.language}>
        {document.summary}
      </p>
      <a className={button} href={document.address} hrefLang={document.language}>
        {label}
      </a>
    </PageHeader>
  )
}
