import { directionOf, type Language, type Text } from '@/lib/site/languages'

/** A short text, marked with its language where that is not the page's (WCAG 3.1.2). */
export function InLanguage({ text, page }: { text: Text; page: Language }) {
  if (text.language === page) return text.text
  return (
    <span lang={text.language} dir={directionOf(text.language)}>
      {text.text}
    </span>
  )
}
