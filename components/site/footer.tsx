import type { ReactNode } from 'react'
import { LanguageLinks } from '@/components/site/header'
import { ExternalLink } from '@/components/ui/links'
import { Kicker } from '@/components/ui/text'
import { listContentPages } from '@/lib/content/pages'
import { proposalAddress } from '@/lib/content/site-pages'
import { hasSourceText } from '@/lib/outputs/data/known-texts'
import { address } from '@/lib/site/addresses'
import { languages } from '@/lib/site/languages'
import { kindOf } from '@/lib/site/page-kinds'
import type { SitePage } from '@/lib/site/site-pages'
import { wordsIn } from '@/lib/words/words'
import { writeWordsIn } from '@/lib/words/write'
import { site } from '@/site.config'

/** What every page ends with: who we are and where else, how to follow us, the pages about us, and where to correct this one. */
export function SiteFooter({ page }: { page: SitePage }) {
  const { language } = page
  const words = wordsIn(language)
  return (
    <footer className="mx-auto w-full max-w-page px-gutter text-small">
      <div className="grid gap-x-gutter gap-y-8 border-t pt-10 pb-8 lg:grid-cols-[1fr_2fr] print:hidden">
        <div className="max-w-[26em]">
          <p className="font-display text-base/6 font-bold">{site.name[language]}</p>
          <p className="mt-2 text-muted">{site.description[language]}</p>
        </div>
        <nav className="grid grid-cols-2 gap-x-gutter gap-y-6 md:grid-cols-4" aria-label={words.footer.label}>
          <LinkList name={words.footer.community} isLong>
            {listContentPages(language).map(({ slug, title, address, language: own }) => (
              <li key={slug}>
                <a href={address} lang={own === language ? undefined : own} className={footerLink}>
                  {slug === 'about' ? words.about : title}
                </a>
              </li>
            ))}
            <li>
              <a href={address.projects(language)} className={footerLink}>
                {words.projects}
              </a>
            </li>
          </LinkList>
          <LinkList name={words.footer.follow}>
            <li>
              <a href={address.calendar(language)} className={footerLink}>
                {words.footer.calendar}
              </a>
            </li>
            <li>
              <a href={`${address.home(language)}feed.xml`} className={footerLink}>
                {words.feed.subscribe}
              </a>
            </li>
            <li>
              <a href={address.tags(language)} className={footerLink}>
                {words.tags}
              </a>
            </li>
            {languages.length > 1 && (
              <li>
                <LanguageLinks page={page} className={footerLink} />
              </li>
            )}
          </LinkList>
          {site.links.length > 0 && (
            <LinkList name={words.footer.elsewhere}>
              {site.links.map(({ label, url }) => (
                <li key={url}>
                  <ExternalLink href={url} language={language} className={footerLink}>
                    {label[language]}
                  </ExternalLink>
                </li>
              ))}
            </LinkList>
          )}
        </nav>
      </div>
      <p className="flex flex-wrap gap-x-6 gap-y-1 border-t py-5 text-muted print:hidden">
        <span className="me-auto py-1">{words.footer.correct}</span>
        <ExternalLink
          href={proposalAddress(page.file ?? kindOf(page.kind).source ?? '')}
          language={language}
          className={footerLink}
        >
          {words.editThisPage}
        </ExternalLink>
        {page.file && hasSourceText(page.file) ? (
          <a href={`${address.write(language)}?edit=${page.file}`} className={footerLink}>
            {writeWordsIn(language).editHere}
          </a>
        ) : (
          <a href={address.write(language)} className={footerLink}>
            {writeWordsIn(language).title}
          </a>
        )}
        <a href={address.reference(language)} className={footerLink}>
          {words.referencePage.title}
        </a>
      </p>
    </footer>
  )
}

const footerLink = 'inline-block py-1'

/** Links below their name; a long list takes two columns. */
function LinkList({ name, isLong, children }: { name: string; isLong?: boolean; children: ReactNode }) {
  return (
    <div className={isLong ? 'col-span-2' : ''}>
      <Kicker className="mb-1">{name}</Kicker>
      <ul className={isLong ? 'columns-2 gap-x-gutter' : ''}>{children}</ul>
    </div>
  )
}
