import { LanguageLink } from '@/components/site/language-link'
import { ExternalLink } from '@/components/ui/external-link'
import { proposalAddress } from '@/lib/content/source-files'
import { address } from '@/lib/site/page-kinds'
import type { Language } from '@/lib/site/settings'
import { wordsIn } from '@/lib/words/words'
import { site } from '@/site.config'

interface SiteFooterProps {
  language: Language
  sibling: string
  /** The file the page is written in, or the folder it is made of, below the content folder. */
  file: string
}

/** What every page ends with: who we are elsewhere, the other language, and where to correct the page and what can be written. */
export function SiteFooter({ language, sibling, file }: SiteFooterProps) {
  const words = wordsIn(language)
  return (
    <footer className="site-footer">
      <div>
        <p className="footer-name">{site.name[language]}</p>
        <p>{words.madeWith}</p>
        <p className="footer-ways">
          <ExternalLink href={proposalAddress(file)} language={language}>
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
            <LanguageLink language={language} sibling={sibling} />
          </li>
        </ul>
      </nav>
    </footer>
  )
}
