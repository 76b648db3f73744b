import type { InEach } from '../check/said'
import type { Language } from '../language'
import { pairIn } from './bilingual-text'
import { beginningOf } from './excerpt'
import type { TellField } from './field-lines'
import { textsOf } from './old-addresses'

/** What the second file of a post states: the rest it has from the first. */
export interface Translation {
  title: string | undefined
  summary: string | undefined
}

/** The title of a translation, where the source states one, and the beginning of its text as a summary. */
export function translate(
  fields: Record<string, unknown>,
  { language, title, body }: { language: Language; title: string; body: string },
  tell: TellField,
): Translation {
  const field = [`title_${language}`, 'org_title', 'original_title'].find((key) => textsOf(fields[key])[0])
  const stated = field && textsOf(fields[field])[0]
  if (field) tell(field, { en: `the title of ${language}.md`, ko: `${language}.md의 제목으로 썼습니다` })
  const found = stated ?? pairIn(title)?.[language]
  if (!found) tell('title', noTitle(language))
  const summary = beginningOf(body, language)
  if (summary) tell('summary', fromBeginning(language))
  return { title: found, summary }
}

/** The front matter of a translation's file, with its fences. */
export function writeTranslation({ title, summary }: Translation): string {
  const lines = [
    ...(title ? [`title: ${JSON.stringify(title)}`] : []),
    ...(summary ? [`summary: ${JSON.stringify(summary)}`] : []),
  ]
  return `---\n${lines.join('\n')}\n---\n`
}

function noTitle(language: Language): InEach {
  return {
    en: `the source has none for ${language}.md; npm run check asks for it`,
    ko: `${language}.md의 제목이 원본에 없습니다. npm run check가 물어봅니다`,
  }
}

function fromBeginning(language: Language): InEach {
  return { en: `that of ${language}.md is the beginning of its text`, ko: `${language}.md에는 글의 첫머리를 썼습니다` }
}
