import '@/app/styles/index.css'
import type { Metadata } from 'next'
import { siteMetadata } from '@/app/page-metadata'
import { Head } from '@/components/site/head'
import { Shell } from '@/components/site/shell'
import { MoreLink } from '@/components/ui/links'
import { Numeral } from '@/components/ui/text'
import { address } from '@/lib/site/addresses'
import { defaultLanguage, directionOf, languages } from '@/lib/site/languages'
import { wordsIn } from '@/lib/words/words'
import { site } from '@/site.config'

export const metadata: Metadata = {
  title: `404 · ${site.shortName}`,
  robots: { index: false },
  ...siteMetadata,
}

/** A host serves this one page for every missing address, so it speaks every language of the site. */
export default function NotFound() {
  return (
    <html lang={defaultLanguage} dir={directionOf(defaultLanguage)}>
      <Head />
      <body>
        <Shell address={address.home(defaultLanguage)}>
          <Numeral as="h1" className="pt-section pb-10 text-[clamp(6rem,3rem+14vw,15rem)]">
            404
          </Numeral>
          <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,20rem),1fr))] gap-x-gutter gap-y-8 border-t pt-8">
            {languages.map((language) => {
              const words = wordsIn(language)
              return (
                <section key={language} lang={language}>
                  <h2 className="mb-2">{words.notFound.title}</h2>
                  <p className="max-w-measure text-muted">{words.notFound.text}</p>
                  <ul className="mt-4">
                    <li>
                      <MoreLink href={address.search(language)}>{words.search.title}</MoreLink>
                    </li>
                    <li>
                      <MoreLink href={address.home(language)}>{words.home}</MoreLink>
                    </li>
                    <li>
                      <MoreLink href={address.events(language)}>{words.events}</MoreLink>
                    </li>
                    <li>
                      <MoreLink href={address.blog(language)}>{words.blog}</MoreLink>
                    </li>
                  </ul>
                </section>
              )
            })}
          </div>
        </Shell>
      </body>
    </html>
  )
}
