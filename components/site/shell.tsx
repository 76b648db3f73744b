import type { ReactNode } from 'react'
import { SiteFooter } from '@/components/site/footer'
import { SiteHeader } from '@/components/site/header'
import { pageIds } from '@/lib/site/page-ids'
import type { Language, Section } from '@/lib/site/settings'

interface ShellProps {
  language: Language
  room?: Section | 'search'
  /** The address of this page in the other language. */
  sibling: string
  /** The file the page is written in, or the folder it is made of, below the content folder. */
  file: string
  children: ReactNode
}

/** The frame around every page: header, main, footer. */
export function Shell({ language, room, sibling, file, children }: ShellProps) {
  return (
    <>
      <SiteHeader language={language} room={room} sibling={sibling} />
      <main id={pageIds.main}>{children}</main>
      <SiteFooter language={language} sibling={sibling} file={file} />
    </>
  )
}
