import { type JudgedQuery, type QueryClass, queriesOf, type Row } from './queries'

const core = '/ko/blog/2025/pytorch-core-conference/'
const fourth = '/ko/blog/2024/pytorch-4th-seminar/'
const event = (slug: string) => `/ko/events/${slug}/`
const speaker = (id: string) => `/ko/speakers/${encodeURIComponent(id)}/`
const photo = (album: string, number: string) => `/ko/gallery/${album}/${number}/`
const group = (id: string) => `/ko/groups/${id}/`
const inCore = (name: string) => `${core}#${encodeURIComponent(name)}`

const darkness = `${fourth}#${encodeURIComponent('극-저조도')}`
const multimodal = `${fourth}#multimodal`
const report = `${fourth}#pytorch-2024`
const foundation = [`${fourth}#pytorch-${encodeURIComponent('재단')}`, inCore('이제응')]
const alban = `${core}#alban`
const hongseok = inCore('김홍석')
const kyujin = inCore('조규진')
const taeho = inCore('김태호')
const jungyeop = inCore('이정엽')
const sol = inCore('김솔')
const first = event('pytorch-1st-seminar-2022')
const second = event('pytorch-2nd-seminar-2023')
const third = event('pytorch-3rd-seminar-2024')
const fourthEvent = event('pytorch-4th-seminar-2024')
const coreEvent = event('pytorch-core-conference-2025')
const vllm2025 = event('vllm-korea-meetup-2025')
const vllm2026 = event('vllm-korea-meetup-2026')
const may = event('vllm-community-meetup-2026-05')
const august = event('vllm-community-meetup-2026-08')
const kvcache = event('kvcache-meetup-korea-2026')
const day = event('pytorch-day-korea-2026')
const seminars = [group('tech-seminars'), '/ko/events/pytorch']

const rows: Record<QueryClass, Row[]> = {
  particle: [
    ['플랫폼을', kyujin],
    ['철학은', alban],
    ['데이터셋이', darkness],
    ['텐서를', sol, photo('pytorch-core-conference', '08')],
    ['로드맵은', alban],
    ['번역을', '/ko/about/'],
    ['인프라가', kyujin],
    ['드림플러스에서', kvcache],
    ['스케줄링했다', kyujin],
  ],
  substring: [
    ['프로파일', alban],
    ['라운드', august],
    ['란시스코', report, photo('pytorch-4th-seminar', '06')],
    ['연구소', first],
    ['추상화', kyujin, sol],
    ['플러스', kvcache],
    ['센터', day],
    ['행동인식', darkness],
    ['협업가이드', second],
  ],
  initials: [
    ['ㅁㄷㅈ', speaker('민동준')],
    ['ㅂㅈㅎ', speaker('박정환')],
    ['ㅈㅂㅇ', speaker('장보우')],
    ['ㅈㅈㄷ', darkness],
    ['ㅋㅍㄹㅅ', core, coreEvent],
    ['ㄱㅅㅅㅁㄴ', ...seminars],
    ['ㄷㄹㅍㄹㅅ', kvcache],
    ['ㅌㄱㄹㅇ', speaker('팀공룡알')],
    ['ㅇㅅㅈ', speaker('이수진')],
  ],
  keyboard: [
    ['qkrwjdghks', speaker('박정환')],
    ['gkalstp', speaker('하민세')],
    ['fhemaoq', alban],
    ['cnfhs', group('vllm-kr'), group('pytorch-day-korea'), taeho, core],
    ['xbxhfldjf', '/ko/projects/#tutorials-kr'],
    ['rltnf tpalsk', ...seminars],
    ['ㅇㄷ데ㄴㄷ다', jungyeop],
    ['ㅜㅔㅕ', hongseok, kyujin, core, group('coresig')],
    ['ㅡㄷㅅㅁ', alban, coreEvent],
    ['ㄲ듀디ㅣㅑㅐㅜㄴ', hongseok, coreEvent, may, august, vllm2025, vllm2026],
  ],
  typo: [
    ['mainainer', coreEvent],
    ['rebellons', hongseok, coreEvent, may, august, vllm2025, vllm2026],
    ['furiossaai', coreEvent],
    ['squeezbits', may, august, vllm2025, vllm2026, group('vllm-kr')],
    ['tenstorent', kyujin],
    ['roadmp', alban],
    ['fondation', ...foundation, coreEvent],
    ['lablub', may, coreEvent],
    ['multimodel', multimodal, third],
  ],
  mixed: [
    ['PyTorch 로드맵', alban],
    ['LLM 프로덕션', sol, photo('pytorch-core-conference', '08')],
    ['Eager 모드', hongseok, alban],
    ['GitHub 저장소', '/ko/about/'],
    ['Meta 설계', alban],
    ['vLLM 서울', vllm2026],
    ['MoA 구현', third],
    ['R1 실험', jungyeop],
    ['파이토치 conference', report, coreEvent, core],
    ['파이토치 튜토리얼', '/ko/projects/#tutorials-kr'],
  ],
  name: [
    ['김지호', core, fourth],
    ['Jiho Kim', core, fourth],
    ['송채영', fourth],
    ['홍석', speaker('hongseok-kim')],
    ['desmaison alban', speaker('alban-desmaison')],
    ['Lee Jungyeop', speaker('jungyeop-lee')],
    ['정환', speaker('박정환')],
    ['이제응님', speaker('jerry-lee')],
    ['김 솔', speaker('sol-kim')],
    ['hong seok', speaker('hongseok-kim')],
  ],
  phrase: [
    ['리눅스 재단', ...foundation],
    ['설계 철학', alban],
    ['미세 조정 전략', jungyeop],
    ['샌프란시스코 컨퍼런스', report, fourth],
    ['한국어 모델 허브', '/ko/projects/#hub-kr'],
    ['데이터 전처리', multimodal],
    ['실제 세계의 데이터', first],
    ['on Rebellions AI Accelerators', hongseok],
    ['하드웨어 추상화 계층', sol],
    ['추천 시스템', second],
  ],
  date: [
    ['2024-11-30', fourth, fourthEvent],
    ['2024.07.20', third],
    ['2025년 8월 19일', vllm2025],
    ['9월 30일', kvcache],
    ['2026년 5월', may],
    ['August 2026', august],
    ['Nov 2024', fourth, fourthEvent],
    ['10/29', first],
    ['24년 11월', fourth, fourthEvent],
    ['2025/03/30', core, coreEvent],
  ],
  nothing: [
    ['안드로이드'],
    ['도커'],
    ['docker'],
    ['rust'],
    ['제주도'],
    ['양자컴퓨터'],
    ['파이썬'],
    ['ㅠㅠ'],
    ['2021년'],
    ['12월 25일'],
    ['react native'],
    ['flask'],
    ['강아지 사진'],
  ],
}

/** Queries written by reading the content, before any of them was asked. */
export const freshQueries: JudgedQuery[] = queriesOf(rows)
