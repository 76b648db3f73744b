import { nearest } from '../../report/nearest'

/** What people call the options of the model's fields, in English and in Korean, written as `keyOf` makes them. */
const words: Record<string, string> = {
  in_person: 'offline onsite on_site face_to_face irl 오프라인 현장 대면',
  online: 'virtual remote webinar 온라인 비대면 화상',
  hybrid: 'mixed both online_and_offline 하이브리드 온오프라인 온·오프라인 온/오프라인 병행',
  scheduled: 'planned upcoming confirmed announced 예정 예정됨',
  held: 'done finished completed past over took_place 열림 개최 개최됨 완료 종료',
  cancelled: 'canceled called_off 취소 취소됨',
  postponed: 'delayed put_off 연기 연기됨',
  recorded: 'yes true 녹화 녹화함',
  not_recorded: 'no false unrecorded no_recording 녹화_안_함 녹화하지_않음 미녹화',
  limited: 'partial partly some 일부 일부만',
  private: 'secret internal 비공개',
  public: 'published available open 공개 공개됨',
  pending: 'soon coming_soon later 공개_예정 예정 준비_중',
  unknown: 'unclear 모름 미정',
  open: 'opened 모집 모집_중 모집중 접수_중 접수중 신청_중',
  full: 'sold_out booked_out 만석 매진',
  waiting_list: 'waitlist waiting standby 대기 대기자 대기_접수',
  closed: 'ended over finished 마감 마감됨 종료',
  talk: 'lecture presentation 발표 강연',
  keynote: '키노트 기조연설 기조_연설',
  opening: 'welcome intro introduction 오프닝 개회 여는_말 인사말',
  panel: 'discussion panel_discussion 패널 패널_토론 토론',
  workshop: 'tutorial hands_on 워크숍 워크샵 실습',
  networking: 'social mingling 네트워킹 뒤풀이 교류',
  venue: 'place space room location 장소 공간',
  food: 'drinks snacks catering coffee lunch dinner 음식 다과 간식 식사 커피',
  money: 'cash funding donation 후원금 현금 돈',
  gifts: 'gift prizes swag goods 선물 경품 굿즈 기념품',
  blog: 'article post 블로그 글',
  github: 'code repository repo 깃허브 코드 저장소',
  linkedin: '링크드인',
  recap: 'review summary 후기 요약',
  registration: 'signup sign_up tickets 신청 등록 참가_신청',
  website: 'homepage site web 홈페이지 누리집 웹사이트',
  other: 'others etc misc 기타 그_밖',
}

/** What makes a word of its opposite. */
const negation = /^(?:un|in|non|not|no|off|dis)_?$/

/**
 * The option an author meant: the one they call otherwise, else the one spelt nearly so. Nothing where that would say the
 * opposite, as `limited` would for `unlimited`.
 */
export function meantOption(written: string, options: readonly string[]): string | undefined {
  const key = keyOf(written)
  const called = options.find((option) => words[option]?.split(' ').includes(key))
  const near = called ?? nearest(key, options)
  return near && key.endsWith(near) && negation.test(key.slice(0, -near.length)) ? undefined : near
}

function keyOf(written: string): string {
  return written
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
}
