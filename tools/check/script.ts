import { alphabetOf, type Language, languageName, languages } from '../../lib/site/languages'
import { type InEach, inEach, scriptName } from '../report/message'
import { type Notice, noticeAt } from '../report/problem'
import type { Siblings } from './fields/document'

// Below it a name or a quotation decides.
const fewest = 20

/** The scripts of texts that no language of the site may be written in, as ISO 15924 codes. */
const scripts = [
  ...['Hang', 'Hira', 'Kana', 'Hani', 'Cyrl', 'Grek', 'Arab', 'Hebr', 'Thai', 'Deva', 'Beng', 'Taml', 'Telu', 'Gujr'],
  ...['Guru', 'Knda', 'Mlym', 'Sinh', 'Geor', 'Armn', 'Ethi', 'Khmr', 'Laoo', 'Mymr'],
]

/**
 * Notice of a body most of whose letters are of a script that no language of the site is written in: its page would tell readers,
 * speech synthesis and search engines another language (WCAG 2.2, success criterion 3.1.1).
 */
export function listOtherScripts({ files }: Siblings): Notice[] {
  return files.flatMap(({ source, bodyStart, language }) => {
    if (bodyStart === undefined) return []
    const body = source.text.slice(bodyStart)
    const foreign = countOf(body, anyForeign)
    const letters = foreign > 0 ? countOf(body, /\p{L}/gu) : 0
    if (letters < fewest || foreign * 2 <= letters) return []
    const most = foreignScripts
      .map((script) => ({ script, letters: countOf(body, new RegExp(`\\p{Script=${script}}`, 'gu')) }))
      .toSorted((a, b) => b.letters - a.letters)[0]
    if (!most) return []
    const at = body.search(new RegExp(`\\p{Script=${most.script}}`, 'u'))
    return noticeAt(source, bodyStart + Math.max(0, at), { found: foundIn(most.script, language), mend })
  })
}

const ownScripts = new Set(languages.flatMap((language) => alphabetOf(language).scripts))
const foreignScripts = scripts.filter((script) => !ownScripts.has(script))
const anyForeign = new RegExp(`[${foreignScripts.map((script) => `\\p{Script=${script}}`).join('')}]`, 'gu')

function countOf(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0
}

function foundIn(script: string, language: Language): InEach {
  return inEach((tool) => {
    const [written, stated] = [scriptName(script)[tool], languageName(language, tool)]
    return tool === 'ko'
      ? `${written} 문자로 쓴 글인데, 페이지에는 ${stated}로 표시됩니다`
      : `a text in the script ${written}, on a page that says it is in ${stated}`
  })
}

const mend: InEach = {
  en: 'translate it, or add its language to "languages" in site.config.ts and name the file after it',
  ko: '번역하거나, site.config.ts의 languages에 그 언어를 더하고 파일 이름도 그 언어로 바꾸세요',
}
