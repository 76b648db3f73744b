import { languages } from '@/lib/site/languages'
import { address } from '@/lib/site/page-kinds'
import { wordsIn } from '@/lib/words/words'
import { site } from '@/site.config'

/** Each language of the site in its own words. */
export function LanguageChoice() {
  return (
    <ul className="language-choice">
      {languages.map((language) => (
        <li key={language} lang={language}>
          <a href={address.home(language)} hrefLang={language}>
            <span>{wordsIn(language).languageName}</span>
            <span className="meta">{site.name[language]}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
