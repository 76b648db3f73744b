import { LanguageLinks } from '@/components/site/language-links'
import { ExternalLink } from '@/components/ui/external-link'
import { proposalAddress } from '@/lib/content/source-files'
import { address, kindOf } from '@/lib/site/page-kinds'
import type { SitePage } from '@/lib/site/site-pages'
import { wordsIn } from '@/lib/words/words'
import { site } from '@/site.config'

/** What every page ends with: who we are elsewhere, the other language, and where to correct the page and what can be written. */
export function SiteFooter({ page }: { page: SitePage }) {
  const { language } = page
  const words = wordsIn(language)
  return (
    <footer className="site-footer">
      <div>
        <p className="footer-name">{site.name[language]}</p>
        <p>{words.madeWith}</p>
        <p className="footer-ways">
          <ExternalLink href={proposalAddress(page.file ?? kindOf(page.kind).source ?? '')} language={language}>
            {words.editThisPage}
          </ExternalLink>
          <a href={address.reference(language)}>{words.referencePage.title}</a>
        </p>
      </div>
      <nav aria-label={words.elsewhere}>
        <ul>
          {site.links.map(({ label, url }) => (
            <li key={url}>
              <ExternalLink href={url} language={language}>
                {label[language]}
              </ExternalLink>
            </li>
          ))}
          <li>
            <a href={address.projects(language)}>{words.projects}</a>
          </li>
          <li>
            <a href={address.tags(language)}>{words.tags}</a>
          </li>
          <li>
            <a href={`${address.home(language)}feed.xml`} type="application/rss+xml">
              {words.feed.subscribe}
            </a>
          </li>
          <li>
            <LanguageLinks page={page} />
          </li>
        </ul>
      </nav>
    </footer>
  )
}
