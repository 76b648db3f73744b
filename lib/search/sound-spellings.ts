const words = (line: string) => line.split(' ')

/** How the sound of each initial consonant is written in Latin words, in the order of Unicode; that of ㅇ is none. */
export const onsets = [
  ...['g gg gh gu k c', 'k kk c g', 'n nn kn gn', 'd dd t th', 't tt d', 'l ll r rr rh wr', 'm mm', 'b bb v vv p'],
  ...['p pp b', 's ss c sc sh th ps t ti ci si ch', 's ss c th', '', 'j z zz g gg dg s ss x ch', 'j z zz ch'],
  ...['ch tch cch t c', 'k kk c cc ck ch kh q', 't tt th', 'p pp f ff ph gh', 'h wh f'],
].map(words)

/** How the sound of each vowel is written in Latin words, in the order of Unicode. */
export const vowels = [
  ...['a aa ah o u au ou', 'a ae e ai ea', 'ya ia', 'ya ye', 'e o u a i eo ou oo ea eu io ia'],
  ...[
    'e ea a ai ei ay ae eh',
    'yo ye you yeo io iou ia eo ea e a u',
    'ye ya ie',
    'o oa oe oh oo ow ou ough au aw a al',
  ],
  ...[
    'wa wo oa oi ua',
    'we wa wai wea',
    'we oe oi wai',
    'yo io eo',
    'u ue ui oo ou o oe ew eu w wo',
    'wo wor wa ua uo',
  ],
  ...['we whe wa wai ue', 'wi we wee whi ui uy ua', 'u ue yu you ew eu eau iew iu', ' e u eu', 'ui eui i'],
  'i igh ie e ee ea ei ey y ui a',
].map(words)

const codaSpellings: Record<string, string> = {
  ㄱ: 'k kh c cc ck ch g gg q que x',
  ㄴ: 'n nn gn',
  ㄷ: 'd t',
  ㄹ: 'l ll r',
  ㅁ: 'm mm mb mn',
  ㅂ: 'p pp b v f',
  ㅅ: 't tt th d s ss',
  ㅆ: 's t',
  ㅇ: 'ng n',
}

/** How the sound of each final consonant is written in Latin words, in the order of Unicode from ㄱ on; most stand in no loanword. */
export const codas = Array.from('ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ', (coda) =>
  codaSpellings[coda] ? words(codaSpellings[coda]) : [],
)

/** How Koreans call Latin letters. */
export const letterNames = [
  ...[
    '에이 a',
    '비 b',
    '비 v',
    '브이 v',
    '씨 c',
    '시 c',
    '디 d',
    '이 e',
    '에프 f',
    '지 g',
    '지 z',
    '제트 z',
    '에이치 h',
  ],
  ...['에이치 h', '아이 i', '제이 j', '케이 k', '엘 l', '엠 m', '엔 n', '오 o', '피 p', '큐 q', '알 r', '아르 r'],
  ...['에스 s', '티 t', '유 u', '더블유 w', '더블류 w', '엑스 x', '와이 y'],
].map((line): [name: string, letter: string] => [line.slice(0, -2), line.slice(-1)])
