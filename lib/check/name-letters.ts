/** The words of a name: lower case, no accents on the letters of Europe; hyphens, dots and apostrophes inside a word are taken out of it. */
export function wordsOf(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?<=\p{L})['’.‐‑–-](?=\p{L})/gu, '')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '')
}

/** Whether a text is written in Hangul syllables and nothing else. */
export function isHangul(text: string): boolean {
  return /^[가-힣]+$/.test(text)
}

/** Whether a text is written in the letters a to z and nothing else. */
export function isLatin(text: string): boolean {
  return /^[a-z]+$/.test(text)
}

/** The words of a name, and those of each script by itself when it gives both: `이제응 (Jerry Lee)`. */
export function scriptsOf(name: string): string[][] {
  const words = wordsOf(name)
  const hangul = words.filter(isHangul)
  const latin = words.filter(isLatin)
  return hangul.length > 0 && latin.length > 1 ? [words, hangul, latin] : [words]
}

/** Every text that is left when one letter is taken out. */
export function withoutOne(text: string): string[] {
  return Array.from({ length: text.length }, (_, index) => text.slice(0, index) + text.slice(index + 1))
}
