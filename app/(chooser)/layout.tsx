import '@/app/styles/index.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { openGraphImage } from '@/app/page-metadata'
import { Head } from '@/components/site/head'
import { shareImageOfSite } from '@/lib/outputs/share-images/share-images'
import { defaultLanguage, languages } from '@/lib/site/languages'
import { origin } from '@/lib/site/origin'
import { address } from '@/lib/site/page-kinds'
import { site } from '@/site.config'

const homes = languages.map((language) => [language, origin + address.home(language)])

export const metadata: Metadata = {
  title: languages.map((language) => site.name[language]).join(' · '),
  description: site.description[defaultLanguage],
  icons: { icon: { url: '/mark.svg', type: 'image/svg+xml' } },
  openGraph: {
    title: site.name[defaultLanguage],
    description: site.description[defaultLanguage],
    url: `${origin}/`,
    siteName: site.name[defaultLanguage],
    images: [openGraphImage(shareImageOfSite(defaultLanguage))],
  },
  twitter: { card: 'summary_large_image' },
  alternates: {
    canonical: `${origin}/`,
    languages: { ...Object.fromEntries(homes), 'x-default': `${origin}/` },
  },
}

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang={defaultLanguage}>
      <Head />
      <body>{children}</body>
    </html>
  )
}
