import '@/app/styles/index.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { homeMetadata } from '@/app/[lang]/_home/home'
import { siteMetadata } from '@/app/page-metadata'
import { Head } from '@/components/site/head'
import { defaultLanguage, directionOf } from '@/lib/site/languages'

export const metadata: Metadata = {
  ...homeMetadata(defaultLanguage),
  ...siteMetadata,
}

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang={defaultLanguage} dir={directionOf(defaultLanguage)}>
      <Head />
      <body>{children}</body>
    </html>
  )
}
