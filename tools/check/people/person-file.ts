import { romanize } from 'es-hangul'
import { guessText, type Language, languages } from '../../../lib/site/languages'
import { spellingKey } from '../../../lib/site/slug'
import type { InEach } from '../../report/message'
import { lineAndColumn } from '../../report/problem'
import { listStatements, type Siblings } from '../fields/document'
import { asSlug } from '../files/name-forms'
import { yamlList, yamlText } from '../front-matter/yaml'
import type { NamedPerson, NamePlace } from './named-people'
import { isHangul, wordsOfName } from './similar-names'

/** The front matter of a file for somebody: one name a script, the first of each, every other spelling an alias. */
export function newPersonFile(spellings: NamePlace[], distinctFrom: string[]): string[] {
  const name: Partial<Record<Language, string>> = {}
  const aliases: string[] = []
  for (const text of new Map(spellings.map(({ text }) => [spellingKey(text), text])).values()) {
    const { language } = guessText(text)
    if (name[language] === undefined) name[language] = text
    else aliases.push(text)
  }
  const lists = Object.entries({ aliases, distinctFrom }).filter(([, texts]) => texts.length > 0)
  return ['---', nameLine(name), ...lists.map(([field, texts]) => `${field}: ${yamlList(texts)}`), '---']
}

function nameLine(name: Partial<Record<Language, string>>): string {
  const stated = languages.flatMap((language) => {
    const text = name[language]
    return text === undefined ? [] : [`${language}: ${yamlText(text)}`]
  })
  return `name: { ${stated.join(', ')} }`
}

/** A free folder of content/people for somebody with these names: from Latin letters where there are any. */
export function newPersonSlug(spellings: NamePlace[], taken: ReadonlySet<string>): string {
  const texts = spellings.map(({ text }) => text)
  const latin = texts.find((text) => asSlug(text) && !/\p{Script=Hangul}/u.test(text))
  const wanted = asSlug(latin ?? romanized(wordsOfName(texts[0] ?? '').join(''))) ?? 'somebody'
  let slug = wanted
  for (let count = 2; taken.has(slug); count++) slug = `${wanted}-${count}`
  return slug
}

/** How the families that are almost half of Korea spell themselves, which is not as the Revised Romanization has it. */
const families: Record<string, string> = { 김: 'kim', 이: 'lee', 박: 'park', 최: 'choi' }

/** A name in Hangul as its owner may write it in Latin letters, the family name last. */
function romanized(name: string): string {
  if (!isHangul(name)) return ''
  const [family = ''] = name
  return `${romanize(name.slice(1))} ${families[family] ?? romanize(family)}`
}

/** What to write in the file of somebody so that these spellings are theirs too: where, and the exact line. */
export function addSpellings(person: NamedPerson & { file: Siblings }, spellings: NamePlace[]): InEach {
  const texts = spellings.map(({ text }) => text)
  const [text = ''] = texts
  const { language } = guessText(text)
  const own = person.spellings.map((spelling) => ({ path: spelling.path ?? '', text: spelling.text }))
  const names = own.filter(({ path }) => path.startsWith('name.')).map((each) => [each.path.slice(5), each.text])
  const name = Object.fromEntries(names)
  if (texts.length === 1 && !(language in name))
    return lineIn(person.file, 'name', nameLine({ ...name, [language]: text }))
  const aliases = own.filter(({ path }) => path.startsWith('aliases')).map((alias) => alias.text)
  return lineIn(person.file, 'aliases', `aliases: ${yamlList([...aliases, ...texts])}`)
}

/** What to write in the file of somebody so that a name is known to be somebody else's. */
export function addDistinct(person: NamedPerson & { file: Siblings }, text: string): InEach {
  const others = person.distinctFrom.map((other) => other.text)
  return lineIn(person.file, 'distinctFrom', `distinctFrom: ${yamlList([...others, text])}`)
}

function lineIn(person: Siblings, field: string, line: string): InEach {
  const [statement] = listStatements(person, field)
  if (!statement) {
    const file = person.files[0]?.source.file ?? ''
    return { en: `in ${file}: ${line}`, ko: `${file}에 쓸 내용: ${line}` }
  }
  const { source, offset } = statement
  const at = lineAndColumn(source.text, offset).line
  return {
    en: `in ${source.file}, instead of its "${field}" (line ${at}): ${line}`,
    ko: `${source.file} ${at}번째 줄의 "${field}" 대신 쓸 내용: ${line}`,
  }
}
