import type { ReactNode } from 'react'
import { SiteFooter } from '@/components/site/footer'
import { SiteHeader } from '@/components/site/header'
import { pageAt } from '@/lib/content/site-pages'
import { pageIds } from '@/lib/site/page-ids'

/** The frame around the page with an address: header, main, footer. */
export function Shell({ address, children }: { address: string; children: ReactNode }) {
  const page = pageAt(address)
  return (
    <>
      <SiteHeader page={page} />
      <main id={pageIds.main} className="mx-auto w-full max-w-page flex-1 px-gutter pb-section print:p-0">
        {children}
      </main>
      <SiteFooter page={page} />
    </>
  )
}
