/** Letters that are no letter from a to z with a mark, as most languages write them where they have only those. */
const letters: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ħ: 'h', ŋ: 'ng', ŧ: 't', ə: 'e' },
}

const german = { ä: 'ae', ö: 'oe', ü: 'ue' }
const danish = { ø: 'oe', å: 'aa' }

/** What languages write otherwise, by their BCP 47 tags. */
const own: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...{ de: german, da: danish, nb: danish, nn: danish, no: danish },
}

/** A text with its Latin letters as a language writes them with a to z alone: `Größe` is `groesse` in German, `grosse` in others. In lower case. */
export function inBasicLatin(text: string, language: string): string {
  // A text of ASCII alone, which most are, is asked for often.
  if (/^\p{ASCII}*$/u.test(text)) return text.toLowerCase()
  const ofLanguage = { ...letters, ...own[new Intl.Locale(language).language] }
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{ASCII}]/gu, (letter) => ofLanguage[letter] ?? letter)
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
}
