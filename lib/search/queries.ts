/** In how many ways people ask; every class is judged on its own. */
export type QueryClass =
  | 'particle'
  | 'substring'
  | 'initials'
  | 'keyboard'
  | 'typo'
  | 'mixed'
  | 'name'
  | 'phrase'
  | 'date'
  | 'nothing'

/** A query over the Korean pages of `content/`, and how the addresses of what it has to find begin; one of them is enough. */
export interface JudgedQuery {
  class: QueryClass
  query: string
  expected: string[]
}

const core = '/ko/blog/2025/pytorch-core-conference/'
const fourth = '/ko/blog/2024/pytorch-4th-seminar/'
const event = (slug: string) => `/ko/events/${slug}/`
const speaker = (id: string) => `/ko/speakers/${encodeURIComponent(id)}/`
const seminar = (ordinal: string) => event(`pytorch-${ordinal}`)

const darkness = `${fourth}#${encodeURIComponent('극-저조도')}`
const backend = `${fourth}#${encodeURIComponent('왜-ai-백엔드')}`
const multimodal = `${fourth}#multimodal`
const foundation = [`${fourth}#pytorch-`, `${core}#${encodeURIComponent('이제응')}`]
const kyujin = `${core}#${encodeURIComponent('조규진')}`
const taeho = `${core}#${encodeURIComponent('김태호')}`
const jungyeop = `${core}#${encodeURIComponent('이정엽')}`
const sol = `${core}#${encodeURIComponent('김솔')}`
const hongseok = `${core}#${encodeURIComponent('김홍석')}`
const alban = `${core}#alban`
const first = seminar('1st-seminar-2022')
const second = seminar('2nd-seminar-2023')
const third = seminar('3rd-seminar-2024')
const coreEvent = event('pytorch-core-conference-2025')
const fifth = event('pytorchkr-conference-2025')
const august = event('vllm-community-meetup-2026-08')
const may = event('vllm-community-meetup-2026-05')
const kvcache = event('kvcache-meetup-korea-2026')
const physical = event('physical-ai-seminar-2026')
const day = event('pytorch-day-korea-2026')
const korea2026 = event('vllm-korea-meetup-2026')

/** A query and how the addresses of what it has to find begin. */
export type Row = [query: string, ...expected: string[]]

const rows: Record<QueryClass, Row[]> = {
  particle: [
    ['저조도에서는', darkness],
    ['가속기에서는', kyujin],
    ['백엔드의', backend],
    ['토크나이저는', jungyeop],
    ['로봇에게', darkness],
    ['멀티모달을', multimodal],
    ['서울에서', korea2026, day, physical],
    ['용어집을', '/ko/projects/#terms-kr'],
    ['튜토리얼은', '/ko/projects/#tutorials-kr'],
    ['음성인식의', first],
    ['퀀트를', third],
    ['칩셋으로', taeho],
    ['구름스퀘어에서', coreEvent],
  ],
  substring: [
    ['조도', darkness],
    ['엔드', backend],
    ['나이저', jungyeop],
    ['스퀘어', coreEvent],
    ['리얼', '/ko/projects/#tutorials-kr'],
    ['속기', kyujin, core],
    ['모달', multimodal],
    ['철학', alban],
    ['용어', '/ko/projects/#terms-kr'],
    ['기술세미나', first, second, third],
    ['음성인식', first, second],
    ['패널토크', core],
  ],
  initials: [
    ['ㅇㅈㅇ', speaker('jerry-lee')],
    ['ㅈㄱㅈ', speaker('kyujin-cho')],
    ['ㄱㅌㅎ', speaker('taeho-kim')],
    ['ㄱㅎㅅ', speaker('hongseok-kim')],
    ['ㅎㅁㅅ', speaker('하민세')],
    ['ㅊㄴㄱ', speaker('최남규')],
    ['ㄱㅇㅇ', speaker('강우영')],
    ['ㅍㅇㅌㅊ', '/ko/about/', core],
    ['ㅇㅇㅈ', '/ko/projects/#terms-kr'],
    ['ㅌㅌㄹㅇ', '/ko/projects/#tutorials-kr'],
    ['ㄱㄹㅅㅋㅇ', coreEvent],
    ['ㅁㅇㅎ', speaker('맹윤호')],
    ['ㅂㅇㄷ', backend],
  ],
  keyboard: [
    ['vkdlxhcl', '/ko/about/', core],
    ['dlwpdmd', speaker('jerry-lee')],
    ['whrbwls', speaker('kyujin-cho')],
    ['qordpsem', backend],
    ['wjwheh', darkness],
    ['rkthrrl', kyujin, core],
    ['xhzmskdlwj', jungyeop],
    ['dyddjwlq', '/ko/projects/#terms-kr'],
    ['rlathf', speaker('sol-kim')],
    ['ㅔㅛ색초', '/ko/events/'],
    ['ㅍㅣㅣㅡ', '/ko/groups/vllm-kr/', korea2026, august, may],
    ['ㅜㄷㅅㄴㅔㄱㄷㄴ내', taeho],
    ['tjdnf', korea2026, day],
  ],
  typo: [
    ['deepsek', jungyeop],
    ['depseek', jungyeop],
    ['netspreso', taeho],
    ['rebelions', hongseok],
    ['multimoda', multimodal],
    ['accelerater', hongseok],
    ['desmason', speaker('alban-desmaison')],
    ['foundaton', ...foundation],
    ['pytroch', '/ko/events/'],
    ['kvcahce', kvcache],
    ['whispr', event('pytorch-2nd-seminar-2023')],
    ['landscpae', '/ko/projects/#oss-landscape'],
    ['openpu', physical, second, third, fifth],
  ],
  mixed: [
    ['vllm 추론', '/ko/groups/vllm-kr/'],
    ['AI 백엔드', backend],
    ['DeepSeek 재현', jungyeop],
    ['NPU 런타임', hongseok, core],
    ['PyTorch 재단', ...foundation],
    ['Mobile 김현길', first, second],
    ['physical ai 세미나', physical],
    ['AWS 코리아', day],
    ['ChatGPT 추천', second],
    ['LLM 멀티모달', multimodal, fourth],
    ['OSS 멘토', first],
    ['Backend.AI 통합', kyujin],
  ],
  name: [
    ['Jerry Lee', speaker('jerry-lee')],
    ['이제응', speaker('jerry-lee')],
    ['Jaeung Lee', speaker('jerry-lee')],
    ['jaeung', speaker('jerry-lee')],
    ['Kyujin Cho', speaker('kyujin-cho')],
    ['조규진', speaker('kyujin-cho')],
    ['Sol Kim', speaker('sol-kim')],
    ['김솔', speaker('sol-kim')],
    ['Hongseok', speaker('hongseok-kim')],
    ['Taeho Kim', speaker('taeho-kim')],
    ['Jungyeop Lee', speaker('jungyeop-lee')],
    ['Alban', speaker('alban-desmaison')],
    ['최남규', speaker('최남규')],
  ],
  phrase: [
    ['극 저조도 환경', darkness],
    ['왜 AI 백엔드 개발자인가', backend],
    ['퀀트 투자로 돈 잃기', third],
    ['ChatGPT만 쓸까', second],
    ['딥러닝 프로젝트 협업 가이드', second],
    ['PyTorch on Mobile', first],
    ['TCP architecture', sol],
    ['Visual AutoRegressive Modeling', third],
    ['AI 투자 전략과 함정', third],
    ['김 굽듯이', third],
    ['OSS 멘티부터 멘토까지', first],
    ['PyTorch 한국어 튜토리얼', '/ko/projects/#tutorials-kr'],
  ],
  date: [
    ['2025-03-30', coreEvent, core],
    ['2025년 3월', coreEvent, core],
    ['2025.3.30', coreEvent, core],
    ['11월 30일', event('pytorch-4th-seminar-2024'), fourth],
    ['2022', first],
    ['2023-03', second],
    ['2023년 3월 18일', second],
    ['2024년 7월', third],
    ['2026-08', august],
    ['May 2026', may],
    ['2026년 10월', physical],
    ['2026-11-21', day],
    ['2025년 11월', fifth],
  ],
  nothing: [
    ['쿠버네티스'],
    ['김치찌개'],
    ['블록체인'],
    ['kubernetes'],
    ['tensorflow'],
    ['2019년'],
    ['1월'],
    ['홍길동'],
    ['ㅋㅋㅋㅋ'],
    ['javascript'],
    ['부산 해운대'],
    ['서울 김치찌개'],
    ['qwertyuiop'],
    ['blockchain'],
  ],
}

/** The ten classes, in the order in which results are told. */
export const queryClasses: QueryClass[] = [
  'particle',
  'substring',
  'initials',
  'keyboard',
  'typo',
  'mixed',
  'name',
  'phrase',
  'date',
  'nothing',
]

/** The queries of all classes, in their order. */
export function queriesOf(rows: Record<QueryClass, Row[]>): JudgedQuery[] {
  return queryClasses.flatMap((each) => rows[each].map(([query, ...expected]) => ({ class: each, query, expected })))
}

/** The queries that were written beside the search and guard it. */
export const judgedQueries: JudgedQuery[] = queriesOf(rows)
