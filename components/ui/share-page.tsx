import type { Language } from '@/lib/site/languages'
import { wordsIn } from '@/lib/words/words'

/** Where the browser puts a button that shares the page; without script there is none, and nothing is missing. */
export function SharePage({ language, className }: { language: Language; className?: string }) {
  const { label, copied, failed } = wordsIn(language).share
  return <share-page className={className} data-label={label} data-copied={copied} data-failed={failed} />
}
