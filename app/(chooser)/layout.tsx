import '@/app/styles/index.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { openGraphImage } from '@/app/page-metadata'
import { Head } from '@/components/site/head'
import { origin } from '@/lib/origin'
import { shareImageOfSite } from '@/lib/share-image'
import { site } from '@/site.config'

export const metadata: Metadata = {
  title: `${site.name.ko} · ${site.name.en}`,
  description: site.description.en,
  icons: { icon: { url: '/icon.svg', type: 'image/svg+xml' } },
  openGraph: {
    title: site.name.en,
    description: site.description.en,
    url: `${origin}/`,
    siteName: site.name.en,
    images: [openGraphImage(shareImageOfSite('en'))],
  },
  twitter: { card: 'summary_large_image' },
  alternates: {
    canonical: `${origin}/`,
    languages: { ko: `${origin}/ko/`, en: `${origin}/en/`, 'x-default': `${origin}/` },
  },
}

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="ko">
      <Head />
      <body>{children}</body>
    </html>
  )
}
