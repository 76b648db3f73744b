/** Words that fit any photograph of any event, and those that only join them. */
const english = new Set(
  `image images picture pictures photo photos photograph photographs pic pics img figure fig illustration screenshot screenshots
  screen shot capture snapshot slide slides thumbnail banner cover untitled unnamed unknown placeholder alt text caption title
  description none null undefined todo tbd test file attachment here
  speaker speakers presenter presenters presentation presentations presenting speaking talk talks talking lecture session keynote
  giving gives speech stage event events conference seminar meetup meeting summit workshop gathering venue hall halls room rooms
  auditorium lobby podium seats panel panelist panelists panellist panellists moderator host hosts discussion discussions q qa
  question questions answers opening closing welcome remarks networking listening watching attending posing
  people person persons man woman group crowd audience attendee attendees participant participants member members guests team
  organizer organizers organiser organisers staff volunteer volunteers
  everyone everybody someone somebody scene view moment moments
  a an the of at in on from to for with by during and or our we us this that is are it its some all no number`.split(
    /\s+/,
  ),
)

/** The same in Korean, where words are made of these and the endings below. */
const nouns =
  `사진 이미지 그림 삽화 일러스트 캡처 캡쳐 화면 스크린샷 스크린 스샷 슬라이드 썸네일 배너 표지 제목 무제 대체 텍스트 설명 첨부 파일
  단체 기념 촬영 인증샷 발표 발표자 발표장 연사 연설 강연 강연자 강연장 강의 세션 키노트 무대 행사 행사장 현장 컨퍼런스 콘퍼런스 세미나 밋업 모임 워크숍
  강당 대강당 강의실 회의실 세미나실 로비 좌석 연단 단상 패널 패널리스트 토론 토론회 질문 답변 질의응답 개회 개회식 폐회 폐회식 오프닝 클로징
  인사말 네트워킹 참가자 참석자 참여자 사람 청중 관객 객석 주최자 진행자 사회자 운영진 스태프 자원봉사자 장면 모습 순간 풍경 전경 분위기 진행`.split(
    /\s+/,
  )
const endings =
  `이 가 은 는 을 를 의 에 에서 로 으로 와 과 도 들 님 분 컷 중 중인 하는 하고 한 된 입니다 이다 임 예요 이에요 합니다`.split(
    /\s+/,
  )
const alone = new Set(
  '없음 찍은 찍힌 있는 있습니다 하는 하고 중 중인 한 및 두 세 몇 몇몇 팀 컷 여러 여러분 모두 다 같이 다같이 함께 우리 단체로 듣는 듣고 보는 보고'.split(
    ' ',
  ),
)

// Longer than any phrase made of such words; a bound keeps hostile text cheap.
const longestPhrase = 100

/** Whether every word of a text would fit any photograph of any event, in English, in Korean or in both. */
export function isStockPhrase(text: string): boolean {
  const words = wordsOf(text)
  if (text.length > longestPhrase || !words.some((word) => word.length > 1)) return false
  return words.every((word) => english.has(word) || /^\p{Number}+$/u.test(word) || isKoreanFiller(word))
}

function wordsOf(text: string): string[] {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/\p{Number}+/gu, ' $& ')
    .split(/[^\p{Letter}\p{Number}\p{Mark}]+/u)
    .filter((word) => word !== '')
}

function isKoreanFiller(word: string): boolean {
  if (alone.has(word)) return true
  const stems = reach(word, nouns, [0])
  stems.delete(0)
  return reach(word, endings, stems).has(word.length)
}

/** The offsets in a word that can be reached from some of them by the given parts. */
function reach(word: string, parts: readonly string[], from: Iterable<number>): Set<number> {
  const reached = new Set(from)
  // A set hands over what is added to it while it is walked.
  for (const start of reached) {
    for (const part of parts) if (word.startsWith(part, start)) reached.add(start + part.length)
  }
  return reached
}
