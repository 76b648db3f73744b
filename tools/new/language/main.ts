import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { dictionaries } from '../../../.moim/words'
import { runReader } from '../../report/command'
import { authorLanguage, type InEach, say } from '../../report/message'
import { beginWords, listUntranslated } from './begin-words'

// Begins the words of a language with the English ones, or says what of them is left to translate: npm run new -- language vi
await runReader(async () => {
  const [, language = ''] = process.argv.slice(2)
  if (!isTag(language)) throw new Error(say(noTag(language), authorLanguage()))
  const file = `lib/words/${language}.ts`
  if (!existsSync(file)) {
    await writeFile(file, beginWords(await readFile('lib/words/en.ts', 'utf8'), language))
    console.log(say(begun(file, language), authorLanguage()))
    return
  }
  const { en, [language as 'de']: words, ...others } = dictionaries
  const left = language === 'en' ? [] : listUntranslated(words, en, Object.values(others))
  console.log(say(stillEnglish(file, left), authorLanguage()))
})

/** Whether a text is a BCP 47 tag as file names and addresses have it. */
function isTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text)[0] === text
  } catch {
    return false
  }
}

function noTag(text: string): InEach {
  return {
    en: `found ${JSON.stringify(text)}; expected the tag of a language (BCP 47)\nwrite: npm run new -- language vi`,
    ko: `지금: ${JSON.stringify(text)} → 필요: 언어의 태그(BCP 47)\n쓸 내용: npm run new -- language vi`,
  }
}

function begun(file: string, language: string): InEach {
  const again = `npm run new -- language ${language}`
  return {
    en: `✓ A new file is written: ${file}\n\nNext:\n1. Replace the English texts in it. This says at any time what is left: ${again}\n2. Add '${language}' to "languages" in site.config.ts; npm run check says which of its texts need the language, too.\n3. npm run schemas && npm run generate`,
    ko: `✓ 새 파일을 만들었습니다: ${file}\n\n다음 순서:\n1. 그 파일의 영어를 옮깁니다. 남은 것은 언제든 다음 명령이 알려 줍니다: ${again}\n2. site.config.ts의 languages에 '${language}'를 더합니다. 그 언어로 적어야 할 다른 설정은 npm run check가 알려 줍니다.\n3. npm run schemas && npm run generate`,
  }
}

function stillEnglish(file: string, left: string[]): InEach {
  if (left.length === 0) return { en: `${file}: nothing is English still`, ko: `${file}: 영어로 남은 것이 없습니다` }
  return {
    en: `${left.join('\n')}\n\n${file}: ${left.length} texts are English still`,
    ko: `${left.join('\n')}\n\n${file}: 영어로 남은 글이 ${left.length}개 있습니다`,
  }
}
