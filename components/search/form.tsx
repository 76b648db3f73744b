import { Notice } from '@/components/ui/notice'
import { address } from '@/lib/site/page-kinds'
import type { Language } from '@/lib/site/settings'
import { wordsIn } from '@/lib/words/words'

/** The search on its own page. Without script the form leads to the page it stands on, whose lists then do the job. */
export function SearchForm({ language }: { language: Language }) {
  const words = wordsIn(language).search
  return (
    <search>
      <form action={address.search(language)} className="search-form">
        <input
          type="search"
          name="q"
          aria-label={words.query}
          placeholder={words.placeholder}
          enterKeyHint="search"
          autoCapitalize="off"
          spellCheck={false}
        />
        <button type="submit">{words.title}</button>
      </form>
      <Notice className="search-scriptless">{words.scriptless}</Notice>
    </search>
  )
}
