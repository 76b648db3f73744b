import '@/app/styles/index.css'
import '@/app/styles/chooser.css'
import type { Metadata } from 'next'
import { Head } from '@/components/site/head'
import { defaultLanguage, languages } from '@/lib/site/languages'
import { pageIds } from '@/lib/site/page-ids'
import { address } from '@/lib/site/page-kinds'
import { wordsIn } from '@/lib/words/words'
import { site } from '@/site.config'

export const metadata: Metadata = {
  title: `404 · ${site.shortName}`,
  robots: { index: false },
  icons: { icon: { url: '/mark.svg', type: 'image/svg+xml' } },
}

/** A host serves this one page for every missing address, so it speaks every language of the site. */
export default function NotFound() {
  return (
    <html lang={defaultLanguage}>
      <Head />
      <body>
        <main id={pageIds.main} className="not-found">
          <h1 className="numeral">404</h1>
          {languages.map((language) => {
            const words = wordsIn(language)
            return (
              <section key={language} lang={language}>
                <h2>{words.notFound.title}</h2>
                <p>{words.notFound.text}</p>
                <ul className="materials">
                  <li>
                    <a href={address.home(language)}>{words.home}</a>
                  </li>
                  <li>
                    <a href={address.events(language)}>{words.events}</a>
                  </li>
                  <li>
                    <a href={address.blog(language)}>{words.blog}</a>
                  </li>
                  <li>
                    <a href={address.speakers(language)}>{words.speakers}</a>
                  </li>
                </ul>
              </section>
            )
          })}
        </main>
      </body>
    </html>
  )
}
