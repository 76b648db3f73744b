import fc, { type Arbitrary } from 'fast-check'
import type { Language } from '../../lib/site/languages'
import { guideLanguage } from '../../lib/site/settings'
import type { ToolLanguage } from '../report/message'

/** Texts that have broken websites, by what is odd about them. Invisible characters are written as escapes. */
export const oddTexts = {
  scripts: list(
    'Αθήνα ¦ Владимир Ёлкин ¦ שלום עולם ¦ مرحبا بالعالم ¦ नमस्ते दुनिया ¦ বাংলা ভাষা ¦ தமிழ் ¦ ภาษาไทย',
    'မြန်မာ ¦ ខ្មែរ ¦ ქართული ¦ Հայերեն ¦ አማርኛ ¦ ᏣᎳᎩ ¦ བོད་ཡིག ¦ ᠮᠣᠩᠭᠣᠯ ¦ 日本語の勉強会 ¦ 东京 ¦ 臺灣社群',
    'Nguyễn Thị Hương ¦ İstanbul ışık ¦ Łódź ¦ Þórður Æsir ¦ straße GROẞ ¦ 𐐔𐐇𐐝𐐀𐐡𐐇𐐓 ¦ 𠮷野家 ¦ ﬁle ﬂow',
    '훈민정음 ᄒᆞᆫ글 ¦ ㄱㄴㄷ ㅏㅑㅓ ¦ \u1112\u1161\u11AB\u1100\u1173\u11AF ¦ Zoe\u0308 A\u030Ang',
  ),
  emoji: list('🙂 ¦ 👩‍💻 개발 ¦ 🇰🇷 🇩🇪 ¦ 1️⃣ ¦ 👍🏽 ¦ 🏳️‍🌈 ¦ ☕︎ ☕️ ¦ 🫠🫡 ¦ ❤️‍🔥 ¦ ★ ☆ ♥ ¦ → ⇒ ∀x∈ℝ ¦ ①②③ ㉠ ㈜ ㎏ ¦ ™ © ®'),
  signs: list(
    'C ¦ C++ ¦ C# ¦ .NET ¦ F# ¦ R&D ¦ AT&T ¦ a < b > c ¦ <b>bold</b> ¦ <script> ¦ "quoted" ¦ it\'s',
    '‘curly’ “marks” ¦ back\\slash ¦ $x^2$ and $$y$$ ¦ #1 ¦ @name ¦ 100% ¦ 50%25 ¦ %20 ¦ %E0%A4%A',
    '&amp; &lt; &nbsp; ¦ a | b ¦ `code` ¦ *star* _line_ ~wave~ ¦ [x] (y) {z} ¦ {{ liquid }} ¦ {% raw %}',
    '{: .class} ¦ --- ¦ === ¦ :: ¦ a: b ¦ a # b ¦ - item ¦ ? key ¦ ! tag ¦ !important ¦ % percent ¦ ~ ¦ …',
    '... ¦ // ¦ / ¦ ../.. ¦ ./ ¦ ?q=1&r=2 ¦ # ¦ x;y ¦ a=b ¦ ^caret ¦ \u200Bzero\u200Bwidth ¦ soft\u00ADhyphen',
    'no\u00A0break ¦ \u3000wide\u3000 ¦ a\u200Fb ¦ \u00E9 vs e\u0301 ¦ Z͑ͫa̴l̡g͟o҉ ¦ tab\there ¦ ﷺ',
    '\u{1D400}\u{1D401} ¦ ½ ¾ ¦ ª º',
  ),
  yaml: list(
    'yes ¦ no ¦ null ¦ true ¦ on ¦ 1e3 ¦ 0x1F ¦ 007 ¦ 12:30:45 ¦ 2025-01-01 ¦ .inf ¦ 1_000 ¦ << ¦ = ¦ &anchor',
    '*alias ¦ [a, b] ¦ {a: b} ¦ > fold ¦ | keep ¦ \' ¦ "',
  ),
  addresses: list(
    'hello@example.org ¦ https://example.org/path?q=1&r=2#top ¦ www.example.org ¦ http://[2001:db8::1]:8080/',
    'https://user@example.org ¦ https://예시.한국/경로 ¦ mailto:a@example.org ¦ tel:+82-2-000-0000',
    'javascript:alert(1) ¦ data:text/html,x ¦ ftp://example.org/a ¦ /etc/passwd ¦ C:\\Users',
    'https://example.org를',
  ),
  names: list(
    'constructor ¦ __proto__ ¦ toString ¦ undefined ¦ NaN ¦ index ¦ feed.xml ¦ search ¦ 404 ¦ ko ¦ en ¦ _next',
    'tags ¦ of ¦ with',
  ),
  lengths: [
    'x',
    '가',
    'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(3),
    'a'.repeat(300),
    '가나다라마바사'.repeat(40),
    '🙂'.repeat(80),
    'word '.repeat(100).trim(),
    '긴 제목을 가진 글 '.repeat(30).trim(),
    'i'.repeat(1000),
    'A-B-C-'.repeat(40),
  ],
} satisfies Record<string, readonly string[]>

/** The texts of lines in which they stand between broken bars. */
function list(...lines: string[]): string[] {
  return lines.flatMap((line) => line.split(' ¦ '))
}

/** One of the texts of such lines. */
export function anyOf(...lines: string[]): Arbitrary<string> {
  return fc.constantFrom(...list(...lines))
}

/** Texts that the check refuses as a name, or anywhere. */
const refusedTexts = ['CON', 'aux', 'NUL.txt', 'page', '\u202Eright\u202C', '\uFEFFmark', ...oddTexts.emoji]

/** Any of the odd texts, or one that nobody has thought of. */
export const oddText: Arbitrary<string> = fc.oneof(
  ...Object.values(oddTexts).map((texts) => fc.constantFrom<string>(...texts)),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 16 }).filter((text) => text.trim() !== ''),
)

/** Odd texts that are short enough for a name, a tag or a cell. */
export const shortOddText: Arbitrary<string> = oddText.filter((text) => text.length <= 40)

/** Odd texts that an address can be made of, now and then one that none can: a name or a tag has a page. */
export const oddName: Arbitrary<string> = fc.oneof(
  { weight: 60, arbitrary: shortOddText.filter((text) => /[\p{L}\p{N}]/u.test(text)) },
  { weight: 1, arbitrary: fc.constantFrom(...refusedTexts) },
)

const sentences: Record<ToolLanguage, readonly string[]> = {
  ko: [
    '모델을 함께 살펴보았습니다',
    '질문이 끊이지 않았습니다',
    '다음 모임에서 이어서 이야기합니다',
    '자료는 아래에 모아 두었습니다',
    '처음 오신 분도 많았습니다',
  ],
  en: [
    'We looked at the model together',
    'There were many questions to answer',
    'The next meetup goes on from here',
    'What was shown is collected below',
    'Many people came for the first time',
  ],
}

/** A plain sentence of a language, without its full stop; English for one that none are written in. */
export function sentence(language: Language): Arbitrary<string> {
  return fc.constantFrom(...sentences[guideLanguage(language)])
}

/** One line in a language with something odd in it; now and then nothing but the odd. */
export function oddLine(language: Language): Arbitrary<string> {
  const around = fc.tuple(sentence(language), oddText, sentence(language))
  return fc.oneof(
    { weight: 3, arbitrary: around.map(([before, odd]) => `${before} ${odd}`) },
    { weight: 2, arbitrary: around.map(([before, odd, after]) => `${before} (${odd}) ${after}.`) },
    { weight: 1, arbitrary: around.map(([before, odd]) => `${odd}${before}`) },
    { weight: 1, arbitrary: oddText.filter((text) => /[\p{L}\p{N}]/u.test(text)) },
  )
}
