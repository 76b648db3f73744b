import '@/app/styles/index.css'
import type { Metadata, Viewport } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { siteMetadata } from '@/app/page-metadata'
import { Head } from '@/components/site/head'
import { directionOf, isLanguage, languages } from '@/lib/site/languages'
import { site } from '@/site.config'

export const dynamicParams = false

export function generateStaticParams() {
  return languages.map((lang) => ({ lang }))
}

export const metadata: Metadata = siteMetadata

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: site.colours.paper.light },
    { media: '(prefers-color-scheme: dark)', color: site.colours.paper.dark },
  ],
}

export default async function Layout({ children, params }: { children: ReactNode; params: Promise<{ lang: string }> }) {
  const { lang } = await params
  if (!isLanguage(lang)) notFound()
  return (
    <html lang={lang} dir={directionOf(lang)}>
      <Head />
      <body>{children}</body>
    </html>
  )
}
