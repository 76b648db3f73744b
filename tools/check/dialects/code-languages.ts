import { visit } from 'unist-util-visit'
import {
  diagramLanguages,
  isKnownLanguage,
  listLanguageNames,
  readCodeInfo,
} from '../../../lib/markdown/code/languages'
import { nearest } from '../../report/nearest'
import { quote } from '../../report/problem'
import type { Found, Rule } from '../prose/reading'

const info = /^[\t >]*(?:(?:[-*+]|\d{1,9}[.)])[\t ]+)*(?:`{3,}|~{3,})[ \t]*([^\s`~{][^\s`]*)/gm

/** Blocks of code in a language that is not coloured, and descriptions of drawings, which readers see as they are written. */
export const codeLanguages: Rule = {
  suspects: (body) => [...body.matchAll(info)].some(([, name = '']) => !isKnownLanguage(languageOf(name))),
  judge: ({ tree }) => {
    const found: Found[] = []
    visit(tree, 'code', (node) => {
      const name = languageOf(node.lang ?? '')
      if (!name || isKnownLanguage(name)) return
      const offset = node.position?.start.offset ?? 0
      found.push({ offset, notice: diagramLanguages.has(name.toLowerCase()) ? diagram(name) : unknown(name) })
    })
    return found
  },
}

/** `{python}` and `.python` are how other programs write it. */
function languageOf(lang: string): string {
  return readCodeInfo(lang.replace(/^\{?\.?|[},].*$/g, ''), null).language
}

function diagram(name: string) {
  return {
    found: {
      en: `a drawing of ${name}, which readers see as its description`,
      ko: `그림 대신 설명 글이 그대로 보이는 ${name}`,
    },
    mend: {
      en: `save it as a picture in photos/ and write: ![what it shows](photos/<file>.png)\nor leave it, if the description is what readers need`,
      ko: `그림으로 저장해 photos/에 넣고 쓸 내용: ![무엇을 그린 것인지](photos/<파일>.png)\n설명 글을 보여 주려는 것이라면 그대로 두세요`,
    },
  }
}

function unknown(name: string) {
  const guess = nearest(name, listLanguageNames())
  return {
    found: {
      en: `code in ${quote(name)}, a language that is not coloured`,
      ko: `색을 입히지 않는 언어 ${quote(name)}의 코드`,
    },
    mend: {
      en: guess
        ? `write: \`\`\`${guess}\nor leave it: the code stands there all the same`
        : 'leave it, or write: ```text',
      ko: guess ? `쓸 내용: \`\`\`${guess}\n그대로 두어도 코드는 보입니다` : '그대로 두거나, 쓸 내용: ```text',
    },
  }
}
