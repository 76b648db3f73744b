import { Notice } from '@/components/ui/text'
import { address } from '@/lib/site/addresses'
import type { Language } from '@/lib/site/languages'
import { wordsIn } from '@/lib/words/words'

/** The search on its own page. Without script there is no field, and the lists below it do the job. */
export function SearchForm({ language }: { language: Language }) {
  const words = wordsIn(language).search
  return (
    <search>
      <form action={address.search(language)} className="search-form noscript:hidden">
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
      <Notice className="hidden noscript:block">{words.scriptless}</Notice>
    </search>
  )
}
