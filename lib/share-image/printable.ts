const graphemes = new Intl.Segmenter('ko', { granularity: 'grapheme' })

/** The characters of a text as a reader counts them. */
export function listCharacters(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment)
}

// Joiners behind a letter of a script in which they shape the letters beside them stay (Unicode, section 23.2).
const unseen =
  /(?<!(?![\p{Script=Latin}\p{Script=Hangul}\p{Script=Han}])\p{L}|\p{M})[\u200c\u200d]|(?![\u200c\u200d])\p{Default_Ignorable_Code_Point}/gu

/**
 * A text as it is printed: composed (NFC), without invisible characters, on one line. Emoji are left out on purpose,
 * because they are coloured pictures that no text font has, and a keycap such as 1️⃣ becomes its digit. Signs that are
 * text, such as © or ☀ without a request for its emoji form, stay; the tilde operator of Korean keyboards is a tilde.
 */
export function printable(text: string): string {
  return listCharacters(text.normalize('NFC'))
    .map((character) => (isKeycap(character) ? character.charAt(0) : isEmoji(character) ? '' : character))
    .join('')
    .replace(/\p{Cc}/gu, ' ')
    .replace(unseen, '')
    .replaceAll('∼', '~')
    .replace(/\s+/g, ' ')
    .trim()
}

function isKeycap(character: string): boolean {
  return character.endsWith('\u20e3')
}

/** Emoji by themselves, and signs that U+FE0F asks to be shown as emoji (UTS #51, section 2). */
function isEmoji(character: string): boolean {
  return /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f/u.test(character)
}
