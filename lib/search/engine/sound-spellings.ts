/** The rows of a table, each a sound and how it is written. */
function rowsOf(table: string): [sound: string, spellings: string[]][] {
  return table
    .trim()
    .split('\n')
    .map((row) => {
      const [sound = '', ...spellings] = row.split(' ')
      return [sound, spellings]
    })
}

/** How the sound of each initial consonant is written in Latin words, in the order of Unicode; that of ㅇ is none. */
export const onsets = rowsOf(`
ㄱ g gg gh gu k c
ㄲ kk k c g
ㄴ n nn kn gn
ㄷ d dd t th
ㄸ t tt d
ㄹ l ll r rr rh wr
ㅁ m mm
ㅂ b bb v vv p
ㅃ p pp b
ㅅ s ss c sc sh th ps t ti ci si ch
ㅆ s ss c th
ㅇ
ㅈ j z zz g gg dg s ss x
ㅉ j z zz ch
ㅊ ch tch cch t c
ㅋ k kk c cc ck ch kh q
ㅌ t tt th
ㅍ p pp f ff ph gh
ㅎ h wh
`).map(([, spellings]) => spellings)

/** How the sound of each vowel is written in Latin words, in the order of Unicode; that of ㅡ often is not. */
export const vowels = rowsOf(`
ㅏ a aa ah o u au ou
ㅐ a ae e ai ea
ㅑ ya ia
ㅒ ya ye
ㅓ e o u a i eo ou oo ea eu io ia
ㅔ e ea a ai ei ay ae eh
ㅕ yo ye you yeo io iou ia eo ea e a u
ㅖ ye ya ie
ㅗ o oa oe oh oo ow ou ough au aw a al
ㅘ wa wo oa oi ua
ㅙ we wa wai wea
ㅚ we oe oi wai
ㅛ yo io eo
ㅜ u ue ui oo ou o oe ew eu w wo
ㅝ wo wor wa ua uo
ㅞ we whe wa wai ue
ㅟ wi we wee whi ui uy ua
ㅠ u ue yu you ew eu eau iew iu
ㅡ e u eu
ㅢ ui eui i
ㅣ i igh ie e ee ea ei ey y ui a
`).map(([, spellings]) => spellings)

const codaSpellings = new Map(
  rowsOf(`
ㄱ k kh c cc ck ch q que x
ㄴ n nn gn
ㄷ d t
ㄹ l ll r
ㅁ m mm mb mn
ㅂ p pp b v f
ㅅ t tt th d s ss
ㅆ s t
ㅇ ng n
`),
)

/** How the sound of each final consonant is written in Latin words, in the order of Unicode from ㄱ on; most stand in no loanword. */
export const codas = Array.from(
  'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ',
  (coda) => codaSpellings.get(coda) ?? [],
)

/** How Koreans call Latin letters. */
export const letterNames = rowsOf(`
에이 a
비 b v
브이 v
씨 c
시 c
디 d
이 e
에프 f
지 g z
제트 z
에이치 h
에치 h
아이 i
제이 j
케이 k
엘 l
엠 m
엔 n
오 o
피 p
큐 q
알 r
아르 r
에스 s
티 t
유 u
더블유 w
더블류 w
엑스 x
와이 y
`)
