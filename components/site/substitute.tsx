import type { Language } from '@/lib/site/settings'

interface SubstituteProps {
  /** The document in the language it is written in. */
  document: { title: string; summary: string; language: Language; address: string }
  notice: string
  label: string
}

/** What stands at the address of a document that is missing in the page's language: it says so and offers the other. */
export function Substitute({ document, notice, label }: SubstituteProps) {
  return (
    <article className="page-header">
      <h1 lang={document.language}>{document.title}</h1>
      <p className="notice">{notice}</p>
      <p lang={document.language}>{document.summary}</p>
      <p>
        <a className="button" href={document.address} hrefLang={document.language}>
          {label}
        </a>
      </p>
    </article>
  )
}
