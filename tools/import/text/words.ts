import { type InEach, inEach, type Message, say, verbatim } from '../../report/message'
import type { Construct } from './passage'

/** What became of a construct, where the sentence names nothing of the source. */
export const became = {
  takenOut: { en: 'taken out', ko: '뺐습니다' },
  noList: { en: 'taken out: the site has no such list', ko: '뺐습니다. 이 사이트에는 그런 목록이 없습니다' },
  noLayout: { en: 'taken out: the site lays pages out itself', ko: '뺐습니다. 페이지의 모양은 사이트가 정합니다' },
  noTarget: {
    en: 'taken out: nothing here can be linked to by it',
    ko: '뺐습니다. 여기에서는 이것으로 링크할 수 없습니다',
  },
  noScript: {
    en: 'taken out: the site runs and styles only what is its own',
    ko: '뺐습니다. 이 사이트는 자기 스크립트와 스타일만 씁니다',
  },
  inside: {
    en: 'taken out; what is in it is read as Markdown',
    ko: '뺐습니다. 그 안의 글은 마크다운으로 읽습니다',
  },
  between: {
    en: 'taken out; what stands between such lines is read as Markdown',
    ko: '뺐습니다. 그런 줄 사이의 글은 마크다운으로 읽습니다',
  },
  definition: {
    en: 'its definition is taken out; the word stays in the text',
    ko: '뜻풀이를 뺐습니다. 낱말은 글에 남아 있습니다',
  },
  texBlock: {
    en: 'kept as TeX in a code block; the site does not read this formula',
    ko: '사이트가 읽지 못하는 수식이어서 TeX 그대로 코드 블록에 남겼습니다',
  },
  tex: {
    en: 'kept as TeX in code; the site does not read this formula',
    ko: '사이트가 읽지 못하는 수식이어서 TeX 그대로 코드로 남겼습니다',
  },
  asterisks: {
    en: 'written with asterisks: underscores end no emphasis before a letter',
    ko: '별표로 바꾸어 적었습니다. 글자 앞의 밑줄(_)로는 강조가 끝나지 않습니다',
  },
  list: {
    en: 'kept as a list: the term, and below it what it means',
    ko: '목록으로 남겼습니다. 용어 아래에 뜻이 있습니다',
  },
  colon: { en: 'written with a colon, as this site reads it', ko: '이 사이트가 읽는 대로 콜론을 넣어 적었습니다' },
  hashes: {
    en: 'written with hashes: dashes below words are more often meant as a rule',
    ko: '#으로 바꾸어 적었습니다. 글 아래의 줄표는 가로줄로 쓰는 일이 더 많습니다',
  },
  brackets: { en: 'written between angle brackets', ko: '꺾쇠괄호로 묶었습니다' },
  space: {
    en: 'written with a space behind its hashes, without which it is none',
    ko: '# 뒤에 빈칸을 넣어 적었습니다. 빈칸이 없으면 제목이 되지 않습니다',
  },
  dashes: {
    en: 'written with the row of dashes it is read by here',
    ko: '이 사이트가 표로 읽도록 줄표 줄을 넣어 적었습니다',
  },
  noHeading: {
    en: 'its words are kept: the text has no such heading',
    ko: '글자만 남겼습니다. 글에 그런 제목이 없습니다',
  },
  shownAsCode: { en: 'kept as code, to be shown as it is', ko: '그대로 보이도록 코드로 남겼습니다' },
  leftInCode: { en: 'left in the code as it was written', ko: '코드에 적힌 그대로 두었습니다' },
  neverRun: { en: 'never run; taken out', ko: '실행하지 않고 뺐습니다' },
  undecided: {
    en: 'a condition that only Jekyll decides: it stays as it is written, and npm run check refuses it; keep what holds',
    ko: 'Jekyll만 가릴 수 있는 조건입니다. 적힌 그대로 두었고 npm run check가 받아들이지 않으니, 맞는 쪽 글만 남기세요',
  },
  textKept: { en: 'its text is kept without it', ko: '태그를 빼고 글만 남겼습니다' },
  textKeptWithoutTarget: {
    en: 'its text is kept without it; nothing here can be linked to by it',
    ko: '태그를 빼고 글만 남겼습니다. 여기에서는 이것으로 링크할 수 없습니다',
  },
  noElement: { en: 'no element of HTML: shown as it was written', ko: 'HTML 태그가 아니어서 적힌 그대로 보입니다' },
  asImage: { en: 'kept as an image', ko: '이미지로 남겼습니다' },
  asLink: { en: 'kept as a link', ko: '링크로 남겼습니다' },
  firstCell: { en: 'its text stands in the first of them', ko: '글은 그 가운데 첫 칸에 있습니다' },
  alwaysShown: { en: 'its text is always shown', ko: '글이 언제나 보입니다' },
  oneLine: { en: 'its text is kept on the one line of its cell', ko: '글을 표의 칸 한 줄에 남겼습니다' },
  aboveTable: { en: 'its text stands above the table', ko: '글은 표 위에 있습니다' },
  inBoth: {
    en: 'its languages could not be told apart: it stands in both',
    ko: '두 언어를 가를 수 없어 양쪽에 모두 두었습니다',
  },
  divided: {
    en: 'into ko.md and en.md; what has no language, such as code and images, stands in both',
    ko: 'ko.md와 en.md로 나누었습니다. 코드와 이미지처럼 언어가 없는 것은 양쪽에 모두 있습니다',
  },
  noEnglish: { en: 'no English below it: it stands in ko.md only', ko: '아래에 영어가 없어 ko.md에만 있습니다' },
  noKorean: { en: 'no Korean above it: it stands in en.md only', ko: '위에 한국어가 없어 en.md에만 있습니다' },
} satisfies Record<string, InEach>

/** What became of a field of the front matter, where the sentence names no value. */
export const field = {
  noPermalink: { en: 'nobody stated the old address: no alias', ko: '옛 주소를 알 수 없어 옮기지 않았습니다' },
  alwaysShown: {
    en: 'an event is always shown here: false is not kept',
    ko: '행사는 언제나 보입니다. false는 옮기지 않았습니다',
  },
  noStatus: {
    en: 'the source does not say whether it took place; npm run check asks for it, and --status held says it of all',
    ko: '열렸는지 원본에 없습니다. npm run check가 물어봅니다. --status held로 한꺼번에 적을 수 있습니다',
  },
  beginning: { en: 'the source has none; it is the beginning of the text', ko: '원본에 없어 글의 첫머리를 썼습니다' },
  asked: { en: 'the source has none; npm run check asks for it', ko: '원본에 없습니다. npm run check가 물어봅니다' },
  asTags: { en: 'kept as tags', ko: '태그로 남겼습니다' },
  fromFile: {
    en: 'the source has none; it is made of the file’s name, as Jekyll does',
    ko: '원본에 없어 Jekyll처럼 파일 이름으로 지었습니다',
  },
  nobody: {
    en: 'the source names nobody; npm run check asks for them, and --authors "Name" says it for all',
    ko: '원본에 없습니다. npm run check가 물어봅니다. --authors "이름"으로 한꺼번에 적을 수 있습니다',
  },
} satisfies Record<string, InEach>

/** Why a file was not imported. */
export const notImported = {
  page: { en: 'only posts, drafts and events are', ko: '글과 초안, 행사만 가져옵니다' },
  data: { en: 'templates of Jekyll read it', ko: 'Jekyll의 템플릿이 읽는 파일입니다' },
  noMarkdown: { en: 'it is not Markdown by its name', ko: '이름을 보면 마크다운 파일이 아닙니다' },
  nameOfPost: { en: 'a post is called YYYY-MM-DD-name.md', ko: '글의 파일 이름은 YYYY-MM-DD-name.md 꼴이어야 합니다' },
  noUtf8: {
    en: 'its bytes are not UTF-8; save it as UTF-8 and import it again',
    ko: 'UTF-8이 아닙니다. UTF-8로 저장한 다음 다시 가져오세요',
  },
  unclosed: { en: 'no line --- closes its front matter', ko: '머리말을 닫는 --- 줄이 없습니다' },
  noKeys: { en: 'it does not say "key: value"', ko: '"키: 값" 꼴이 아닙니다' },
} satisfies Record<string, InEach>

/** Why there is no photograph at an address. */
export const fault = {
  notRead: { en: 'it was not read', ko: '읽지 않은 파일입니다' },
  elsewhere: { en: 'it lies on another site', ko: '다른 사이트에 있습니다' },
  address: {
    en: 'its address has a % without two digits behind it',
    ko: '주소의 % 뒤에 16진수 두 자리가 없습니다',
  },
  outside: { en: 'it lies outside the folder', ko: '폴더 밖에 있습니다' },
  missing: { en: 'its file is not in the folder', ko: '폴더에 파일이 없습니다' },
  noPicture: { en: 'its file cannot be read as a picture', ko: '그림으로 읽을 수 없는 파일입니다' },
} satisfies Record<string, InEach>

/** What was made of a picture that is no photograph. */
export const drawn = {
  svg: { en: 'a drawing (SVG); drawn as a PNG', ko: 'SVG 그림이라 PNG로 그렸습니다' },
  animation: { en: 'moves; its first moment is kept as a PNG', ko: '움직이는 이미지라 첫 장면만 PNG로 남겼습니다' },
  png: { en: 'kept as a PNG', ko: 'PNG로 남겼습니다' },
  jpeg: { en: 'kept as a JPEG', ko: 'JPEG로 남겼습니다' },
} satisfies Record<string, InEach>

/** Why a link leads nowhere. */
export const nowhere = {
  noSuchPage: { en: 'this site will be there and has no such page', ko: '이 사이트에 그런 페이지가 없습니다' },
  noWeb: { en: 'no page of the web', ko: '웹 페이지가 아닙니다' },
  relative: { en: 'it is relative to the old address of the text', ko: '글의 옛 주소를 기준으로 적힌 주소입니다' },
  replaced: {
    en: 'this site takes the place of the old one and has no such page',
    ko: '옛 사이트를 대신하는 이 사이트에 그런 페이지가 없습니다',
  },
  noOrigin: {
    en: 'it is not on this site, and no origin is stated',
    ko: '이 사이트에 없고, 옛 사이트의 주소(--origin)도 주어지지 않았습니다',
  },
} satisfies Record<string, InEach>

/** What became of an image that is not in the folder. */
export const fate = {
  noWords: { en: 'it has no words, so nothing stands in its place', ko: '설명이 없어 아무것도 남지 않았습니다' },
  ofLink: { en: 'only its words are kept, as those of its link', ko: '설명만 링크의 글자로 남겼습니다' },
  words: { en: 'only its words are kept', ko: '설명만 남겼습니다' },
  address: { en: 'it has no words: its link shows where it leads', ko: '설명이 없어 링크에 주소가 보입니다' },
} satisfies Record<string, InEach>

/** A sentence with what was written in the source behind it. */
export function withValue({ en, ko }: InEach, value: unknown): InEach {
  const written = typeof value === 'string' ? value : JSON.stringify(value)
  return { en: `${en}: ${written}`, ko: `${ko}: ${written}` }
}

/** Two sentences, one after another. */
export function both(first: Message, second: Message): InEach {
  return { en: `${say(first, 'en')}; ${say(second, 'en')}`, ko: `${say(first, 'ko')}. ${say(second, 'ko')}` }
}

/** A construct under its name, with how it begins. */
export function named(kind: InEach, beginning: string): Construct {
  return { kind, text: inEach((language) => `${kind[language]} ${beginning}`) }
}

/** A construct that is all said by what it is. */
export function plain(kind: Message): Construct {
  return { kind, text: kind }
}

export const comment = plain({ en: 'comment', ko: '주석' })

export function imageAt(address: string): Construct {
  return named({ en: 'image', ko: '이미지' }, address)
}

export function linkTo(address: string): Construct {
  return { kind: { en: 'link', ko: '링크' }, text: { en: `link to ${address}`, ko: `링크 ${address}` } }
}

/** A tag of raw HTML, a tag of Liquid: what it is is the same in all languages. */
export function htmlTag(tag: string): Construct {
  const name = /^<\/?[\w-]+/.exec(tag)?.[0]
  return { kind: verbatim(name ? `HTML ${name}>` : 'HTML'), text: verbatim(`HTML ${tag}`) }
}

export function liquidTag(tag: string): Construct {
  const name = /^\{%-?\s*(\w+)/.exec(tag)?.[1]
  return { kind: verbatim(name ? `Liquid {% ${name} %}` : 'Liquid {{ }}'), text: verbatim(`Liquid ${tag}`) }
}
