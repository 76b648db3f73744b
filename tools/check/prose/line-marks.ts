/** A form in which people write a list without the marks that Markdown has for one. */
interface MarkForm {
  name: string
  pattern: RegExp
  /** The place of a mark among those of its form, if it is one of them: lines then belong together only where it grows by one. */
  order?: (mark: string) => number | undefined
  /** What stands before an item in Markdown instead of it, where nothing else can be meant. */
  item?: (mark: string) => string
  /** Whether one line alone shows that Markdown reads it otherwise than its author. */
  isEnough?: boolean
}

/** What a line begins with. */
export interface LineMark extends Pick<MarkForm, 'name' | 'isEnough'> {
  /** As it was written, with the space behind it. */
  written: string
  order?: number
  item?: string
}

const bullet = () => '- '
const numberIn = (mark: string) => Number(/\d+/.exec(mark.normalize('NFKC'))?.[0] ?? 0)
const lastNumberIn = (mark: string) => Number(/\d+(?=\D*$)/.exec(mark)?.[0] ?? 0)
const numbered = (mark: string) => `${numberIn(mark)}${/[)）]/.test(mark) ? ')' : '.'} `
const placeIn = (letters: string) => (mark: string) => {
  const letter = [...mark.toLowerCase()].find((each) => letters.includes(each))
  return letter === undefined ? undefined : letters.indexOf(letter)
}
const ordinals = [/^(?:첫|First)/, /^(?:둘|Second)/, /^(?:셋|Third)/, /^(?:넷|Fourth)/, /^(?:다|Fifth)/]
const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']
const roman = (mark: string) => {
  const place = romans.indexOf(mark.replace(/[^ivx]/gi, '').toLowerCase())
  return place === -1 ? undefined : place
}

// To Markdown these spaces are none.
const noSpace = '[\\u00a0\\u1680\\u2000-\\u200b\\u202f\\u205f\\u3000\\ufeff]'
const open = '[(（\\[［【〔<〈]'
// A number in brackets that a particle follows is a word of its sentence: (1)과.
const close = '[)）\\]］】〕>〉](?!(?:은|는|이|가|을|를|과|와|의|도|만|에|에서|으?로|부터|까지|번)[\\s,.])'
const end = `(?:[.．]|${close})\\s*(?=\\S)`
// ①, ⑴, ⒈, ⓐ, ❶, Ⅰ, ㈀, ㉠: the code points of each kind grow by one.
const enclosed =
  '[\\u2160-\\u217f\\u2460-\\u24ff\\u2776-\\u2793\\u3200-\\u321e\\u3280-\\u3289\\u3251-\\u327b\\u32b1-\\u32bf]'
const emoji =
  '(?:\\d\\uFE0F?\\u20E3|\\p{Regional_Indicator}{2}|\\p{Extended_Pictographic})[\\uFE0F\\u200D\\p{Emoji_Modifier}\\p{Extended_Pictographic}]*'
const word = '[\\p{L}\\p{N}]+'

const forms: readonly MarkForm[] = [
  // Indented too far to be an item.
  { name: 'item', pattern: /^[-*+][ \t]+(?=\S)/, item: bullet, isEnough: true },
  { name: 'dash', pattern: new RegExp(`^[-*+－]${noSpace}\\s*(?=\\S)`, 'u'), item: bullet, isEnough: true },
  {
    name: 'dash',
    pattern:
      /^(?:[-*+](?=[\p{L}([“"「`]|\*\*|\p{Extended_Pictographic}|\d{1,2}(?:부|장|단계|일차))|[–−‐‑－＊＋»›] ?(?=[^\s\d–−‐‑－])|[~ー] (?=\S))/u,
    item: bullet,
  },
  { name: 'bullet', pattern: /^[•●▪‣◦·∙⁃・ㆍ○■□◆◇▶▷▸▹►▻▫](?!\uFE0F)\s*(?=[^\s■□◆◇●○])/u, item: bullet },
  { name: 'letter as a bullet', pattern: /^[ㅇㅁoO] (?=\S)/, item: bullet },
  // A list may not begin with it below a line of text.
  { name: 'number', pattern: /^0[.)][ \t]+(?=\p{L})/u, order: numberIn, item: numbered, isEnough: true },
  { name: 'number', pattern: /^\d{1,2}[.)][ \t]+(?!\d{1,2}\.)(?=\S)/, order: numberIn, item: numbered },
  {
    name: 'number',
    pattern: new RegExp(
      `^(?:\\d{1,2}[.)](?:${noSpace}+|(?=[\\p{L}“"「]))|[\\d０-９]{1,2}[.．)）]\\s*)(?=[^\\s\\d])`,
      'u',
    ),
    order: numberIn,
    item: numbered,
  },
  {
    name: 'number and sign',
    pattern: /^(?:#\d{1,2}\s|\d{1,2}(?:\s?[:：、](?!\d)|\s\)|\s[-–]\s))\s*(?=\S)/,
    order: numberIn,
  },
  { name: 'number of a part', pattern: /^\d{1,2}(?:-\d{1,2}[.)]?|\.\d{1,2}[.)])\s+(?=\S)/, order: lastNumberIn },
  {
    name: 'number in brackets',
    pattern: new RegExp(`^${open}[\\d０-９]{1,2}${close}\\s*(?=[^\\s:(\\[])`, 'u'),
    order: numberIn,
  },
  { name: 'enclosed', pattern: new RegExp(`^${enclosed}\\s*(?=\\S)`, 'u'), order: (mark) => mark.codePointAt(0) ?? 0 },
  { name: 'emoji', pattern: new RegExp(`^${emoji}\\s*(?=\\S)`, 'u') },
  {
    name: 'hangul',
    pattern: new RegExp(`^${open}?[가-하]${end}`, 'u'),
    order: placeIn('가나다라마바사아자차카타파하'),
  },
  { name: 'jamo', pattern: new RegExp(`^${open}?[ㄱ-ㅎ]${end}`, 'u'), order: placeIn('ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ') },
  { name: 'han', pattern: /^[(（]?[一二三四五六七八九十][、.．)）]\s*(?=\S)/u, order: placeIn('一二三四五六七八九十') },
  {
    name: 'question',
    pattern:
      /^(?:\*\*[QA]\s?\d{0,2}[.:)]?\*\*|Q\s?\d{0,2}\s?[.:：)]|A\s?\d{0,2}\s?[:：]|A\s?\d{1,2}\s?[.)]|(?:질문|답변|문|답)\s?\d{0,2}\s?[.:：)])\s+(?=\S)/,
  },
  { name: 'roman', pattern: new RegExp(`^${open}?[ivx]{1,4}${end}`, 'iu'), order: roman },
  { name: 'latin', pattern: new RegExp(`^${open}?[a-z]${end}`, 'iu'), order: placeIn('abcdefghijklmnopqrstuvwxyz') },
  { name: 'dashes', pattern: /^(?:--+|[—―]+|[-=]+>)\s?(?=[^\s\d>|-])/ },
  { name: 'symbol', pattern: /^(?:[※§¶†‡]|(?![!-~])[\p{So}\p{Sm}])\s*(?=[\p{L}\p{N}“"「([])/u },
  {
    name: 'part',
    pattern:
      /^(?:제?\s?\d{1,2}\s?(?:부|장|일차|단계|교시|조|(?:회차?|차)(?=\s?[:.,|(–-]))|(?:day|step|part|session|track|week)\s?\d{1,2})(?=[\s:.,|(–-])/i,
    order: numberIn,
  },
  {
    name: 'ordinal',
    pattern: /^(?:(?:첫|둘|셋|넷|다섯)째[,.:]?|(?:First|Second|Third|Fourth|Fifth)[,.:])\s+(?=\S)/,
    order: (mark) => ordinals.findIndex((each) => each.test(mark)),
  },
  {
    name: 'time',
    pattern:
      /^(?:(?:오전|오후)\s?\d{1,2}시(?: \d{1,2}분)?|(?:(?:오전|오후)\s?)?\d{1,2}:\d{2})(?![\d\p{Script=Hangul}])/u,
  },
  {
    name: 'day',
    pattern:
      /^(?:\d{4}([-./])\s?\d{1,2}\1\s?\d{1,2}(?![\d\p{Script=Hangul}])|(?:\d{4}년\s?)?\d{1,2}월\s?\d{1,2}일(?=[\s(:])|\d{1,2}\/\d{1,2}(?=[\s(]))/u,
  },
  {
    name: 'label',
    pattern: new RegExp(
      `^(?:\\*\\*[^*\\n]{1,24}(?:\\*\\*\\s?[:：]|[:：]\\*\\*)|(?=[\\p{Lu}\\p{Lo}])${word}(?:[ ·/&-]${word})?(?<!다|요|까)\\s?(?::(?=[ \\t])|：))[ \\t]*(?=\\S)`,
      'u',
    ),
  },
]

/** The mark that a line begins with, if any; the text of the line without what Markdown has before it. */
export function readLineMark(line: string): LineMark | undefined {
  for (const { name, pattern, order, item, isEnough } of forms) {
    const [written] = pattern.exec(line) ?? []
    const place = written === undefined ? undefined : order?.(written)
    if (!written || (order && place === undefined)) continue
    return {
      ...{ name, written, isEnough: isEnough === true },
      ...(place !== undefined && { order: place }),
      ...(item && { item: item(written) }),
    }
  }
  return undefined
}

/** Whether a line goes on with what the line above it began. */
export function goesOn(above: LineMark, mark: LineMark): boolean {
  const isAnswer = ({ written }: LineMark) => /^A[.)]/.test(written)
  if (above.name === 'question' || mark.name === 'question') {
    return above.name === mark.name || isAnswer(above) || isAnswer(mark)
  }
  if (above.name !== mark.name) return false
  if (above.order !== undefined) return mark.order === above.order + 1
  return !['symbol', 'bullet'].includes(mark.name) || above.written.trim() === mark.written.trim()
}
