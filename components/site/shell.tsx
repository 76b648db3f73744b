import type { ReactNode } from 'react'
import type { Language } from '@/lib/language'
import { pageIds } from '@/lib/page-ids'
import type { Room } from '@/lib/site-config'
import { SiteFooter } from './footer'
import { SiteHeader } from './header'

interface ShellProps {
  language: Language
  room?: Room | 'search'
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
