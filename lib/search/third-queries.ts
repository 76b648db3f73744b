import { type JudgedQuery, type QueryClass, queriesOf, type Row } from './queries'

const core = '/ko/blog/2025/pytorch-core-conference/'
const fourth = '/ko/blog/2024/pytorch-4th-seminar/'
const about = '/ko/about/'
const event = (slug: string) => `/ko/events/${slug}/`
const speaker = (id: string) => `/ko/speakers/${encodeURIComponent(id)}/`
const photo = (album: string, number: string) => `/ko/gallery/${album}/${number}/`
const group = (id: string) => `/ko/groups/${id}/`
const project = (id: string) => `/ko/projects/#${id}`
const tag = (name: string) => `/ko/tags/${encodeURIComponent(name)}/`
const inCore = (name: string) => `${core}#${encodeURIComponent(name)}`
const inFourth = (name: string) => `${fourth}#${encodeURIComponent(name)}`
const corePhoto = (number: string) => photo('pytorch-core-conference', number)
const fourthPhoto = (number: string) => photo('pytorch-4th-seminar', number)

const firstSeminar = event('pytorch-1st-seminar-2022')
const secondSeminar = event('pytorch-2nd-seminar-2023')
const thirdSeminar = event('pytorch-3rd-seminar-2024')
const fourthSeminar = event('pytorch-4th-seminar-2024')
const fifthSeminar = event('pytorchkr-conference-2025')
const coreConference = event('pytorch-core-conference-2025')
const physicalSeminar = event('physical-ai-seminar-2026')
const pytorchDay = event('pytorch-day-korea-2026')
const kvcache = event('kvcache-meetup-korea-2026')
const vllmMay = event('vllm-community-meetup-2026-05')
const vllmAugust = event('vllm-community-meetup-2026-08')
const vllm2025 = event('vllm-korea-meetup-2025')
const vllm2026 = event('vllm-korea-meetup-2026')
const vllmGroup = group('vllm-kr')

/** A talk as the recap tells it, and the talk's own address, which shows the same words. */
const talk = (told: string, programme: string, name: string) => [
  told,
  `${programme}${encodeURIComponent(name)}`,
  `${programme}#${encodeURIComponent(name)}`,
]

const worldwide = talk(inFourth('pytorch-재단'), fourthSeminar, 'pytorch-재단')
const backend = talk(inFourth('왜-ai-백엔드'), fourthSeminar, '왜-ai-백엔드')
const darkness = talk(inFourth('극-저조도'), fourthSeminar, '극-저조도')
const multimodal = talk(inFourth('multimodal-llm'), fourthSeminar, 'multimodal-llm')
const sanFrancisco = talk(inFourth('pytorch-2024-conference'), fourthSeminar, 'pytorch-2024-conference')
const foundation = talk(inCore('이제응'), coreConference, 'pytorch-foundation')
const roadmap = talk(inCore('alban-desmaison'), coreConference, 'pytorch-roadmap')
const rebellions = talk(inCore('김홍석'), coreConference, 'pytorch-on-rebellions')
const backendAi = talk(inCore('조규진'), coreConference, 'backend-ai')
const netsPresso = talk(inCore('김태호'), coreConference, 'optimizing-deploying')
const deepSeek = talk(inCore('이정엽'), coreConference, 'the-journey-to-reproduce')
const tcp = talk(inCore('김솔'), coreConference, 'a-journey-from-tcp')
const panel = inCore('패널-토크')

const rows: Record<QueryClass, Row[]> = {
  particle: [
    ['로봇을', ...darkness, fourthPhoto('04')],
    ['토크나이저의', ...deepSeek],
    ['샌프란시스코로', ...sanFrancisco, fourth, fourthPhoto('06')],
    ['튜토리얼과', project('tutorials-kr'), about, fourth],
    ['용어집은', project('terms-kr'), about],
    ['회원사가', ...foundation],
    ['스케줄링은', ...backendAi],
    ['데이터셋이', ...darkness],
    ['추천 시스템으로', secondSeminar, speaker('이수진')],
    ['멘토는', firstSeminar, speaker('김태영')],
    ['리눅스 재단의', ...worldwide, ...foundation, speaker('jerry-lee')],
    ['번역에', about],
    ['양옆에서', ...backendAi, corePhoto('05')],
    ['지구본이', ...worldwide, fourthPhoto('02')],
    ['함정은', thirdSeminar, speaker('곽호빈')],
  ],
  substring: [
    ['연구소', firstSeminar],
    ['캠퍼스', firstSeminar],
    ['역삼', firstSeminar],
    ['스퀘어', core, coreConference],
    ['플러스', kvcache],
    ['필드', pytorchDay],
    ['그라운드', vllmAugust],
    ['공룡', secondSeminar, speaker('팀공룡알')],
    ['빌딩', physicalSeminar, secondSeminar, thirdSeminar],
    ['봉사', about],
    ['시계', ...netsPresso, corePhoto('06')],
    ['착오', ...deepSeek],
    ['교육', pytorchDay],
    ['프로파일', ...roadmap],
  ],
  initials: [
    ['ㅅㅍㄹㅅㅅㅋ', ...sanFrancisco, fourth, fourthPhoto('06')],
    ['ㅌㅋㄴㅇㅈ', ...deepSeek],
    ['ㄹㄴㅅ', ...worldwide, ...foundation],
    ['ㅁㅌㅁㄷ', ...multimodal, fourth, fourthPhoto('05'), tag('멀티모달')],
    ['ㄱㄹㅅㅋㅇ', core, coreConference],
    ['ㅌㅌㄹㅇ', project('tutorials-kr'), about, fourth],
    ['ㄷㄹㅍㄹㅅ', kvcache],
    ['ㅌㄱㄹㅇ', secondSeminar, speaker('팀공룡알')],
    ['ㅊㄴㄱ', speaker('최남규'), ...backend, fourthSeminar],
    ['ㅁㅇㅎ', speaker('맹윤호'), thirdSeminar],
    ['ㄱㅎㅂ', speaker('곽호빈'), thirdSeminar],
    ['ㅁㄷㅈ', speaker('민동준'), firstSeminar],
    ['ㅋㅌ ㅌㅈ', thirdSeminar, speaker('장영')],
    ['ㅅㅊ ㄹㅂ', ...darkness, fourthPhoto('04')],
  ],
  keyboard: [
    ['ajfxlahekf', ...multimodal, fourth, fourthPhoto('05'), tag('멀티모달')],
    ['tosvmfkstltmzh', ...sanFrancisco, fourth, fourthPhoto('06')],
    ['xbxhfldjf', project('tutorials-kr'), about, fourth],
    ['dyddjwlq', project('terms-kr'), about],
    ['fhemaoq', ...roadmap, core, corePhoto('03'), coreConference, speaker('alban-desmaison')],
    ['dlwjdduq', speaker('jungyeop-lee'), ...deepSeek, coreConference],
    ['chlskarb', speaker('최남규'), ...backend, fourthSeminar],
    ['foqmfdjq', vllmMay],
    ['dmatjddlstlr', firstSeminar, secondSeminar, speaker('황성수')],
    ['피ㅣㅡ', vllmGroup, vllmMay, vllmAugust, vllm2025, vllm2026, about],
    ['촘ㅅ헷', secondSeminar, speaker('이수진'), speaker('이준범')],
    [
      'ㄱ듀디ㅣㅑㅐㅜㄴ',
      ...rebellions,
      core,
      coreConference,
      speaker('hongseok-kim'),
      corePhoto('04'),
      ...backendAi,
      vllmGroup,
      vllmMay,
      vllmAugust,
      vllm2025,
      vllm2026,
      about,
    ],
    ['조ㅑ넫ㄱ', secondSeminar, speaker('황성수')],
    ['ㅜㄷㅅ넥ㄷㄴ내', ...netsPresso, corePhoto('06'), coreConference, speaker('taeho-kim')],
  ],
  typo: [
    [
      'rebelions',
      ...rebellions,
      core,
      coreConference,
      speaker('hongseok-kim'),
      corePhoto('04'),
      ...backendAi,
      vllmGroup,
      vllmMay,
      vllmAugust,
      vllm2025,
      vllm2026,
      about,
    ],
    ['netpresso', ...netsPresso, corePhoto('06'), coreConference, speaker('taeho-kim')],
    ['tenstorent', ...backendAi],
    ['squezebits', vllmGroup, vllmMay, vllmAugust, vllm2025, vllm2026, about],
    ['furiosai', core, coreConference],
    ['multimodel', ...multimodal, fourthPhoto('05'), fourthSeminar, speaker('강우영'), thirdSeminar, speaker('박정환')],
    ['wisper', secondSeminar, speaker('황성수')],
    ['flowize', thirdSeminar, speaker('맹윤호')],
    ['desmaision', speaker('alban-desmaison'), ...roadmap, coreConference],
    ['autoregresive', thirdSeminar, speaker('김준호')],
    ['landscpae', project('oss-landscape'), about],
    ['complied', ...roadmap, corePhoto('03')],
    ['maintaner', coreConference, speaker('alban-desmaison')],
    ['kvcahce', kvcache],
    ['awsome physical', project('awesome-physical-ai'), group('physical-ai'), physicalSeminar, about],
  ],
  mixed: [
    ['deepseek 재현', ...deepSeek, core, coreConference, speaker('jungyeop-lee')],
    ['pinned 메모리', ...roadmap],
    ['MoA 구현', thirdSeminar, speaker('맹윤호')],
    ['npu 스케줄링', ...backendAi],
    [
      'AI가속기',
      ...backendAi,
      core,
      coreConference,
      corePhoto('05'),
      group('coresig'),
      about,
      tag('ai-가속기'),
      speaker('kyujin-cho'),
    ],
    ['top-1 정확도', ...darkness],
    ['whisper 음성인식', secondSeminar, firstSeminar, speaker('황성수')],
    ['kvcache 강남', kvcache],
    ['PhysicalAI 공부', group('physical-ai'), about],
    ['eager모드', ...rebellions, ...roadmap, corePhoto('03')],
    ['AWS 교육장', pytorchDay],
    ['LLM학습기', ...multimodal, fourthSeminar, speaker('강우영')],
    ['한국어 LM', secondSeminar, speaker('이준범')],
    ['vllm 밋업', vllmGroup, vllmMay, vllmAugust, vllm2025, vllm2026],
    ['파이토치 데이', pytorchDay, group('pytorch-day-korea'), about],
  ],
  name: [
    ['Jaeung Lee', speaker('jerry-lee'), ...foundation, ...worldwide],
    ['lee jerry', speaker('jerry-lee'), ...foundation, ...worldwide],
    ['제응', speaker('jerry-lee'), ...foundation, ...worldwide, coreConference, fourthSeminar],
    ['Kim Hongseok', speaker('hongseok-kim'), ...rebellions, coreConference],
    ['hong seok kim', speaker('hongseok-kim'), ...rebellions, coreConference],
    ['Taeho', speaker('taeho-kim'), ...netsPresso, coreConference],
    ['Sol Kim', speaker('sol-kim'), ...tcp, coreConference],
    ['Jung-yeop Lee', speaker('jungyeop-lee'), ...deepSeek, coreConference],
    ['조 규진', speaker('kyujin-cho'), ...backendAi, coreConference],
    ['CHO KYUJIN', speaker('kyujin-cho'), ...backendAi, coreConference],
    ['하민세님', speaker('하민세'), ...darkness, fourthSeminar],
    ['팀 공룡알', speaker('팀공룡알'), secondSeminar],
    ['alban', speaker('alban-desmaison'), ...roadmap, coreConference],
    ['jiho kim', core, fourth],
    ['송채영', fourth],
  ],
  phrase: [
    ['퀀트 투자로 돈 잃기', thirdSeminar, speaker('장영')],
    ['너희 둘 한번 만나볼래', secondSeminar, speaker('이수진')],
    ['빛이 거의 없는 곳에서', fourth],
    ['딥러닝 협업 가이드', secondSeminar, speaker('팀공룡알')],
    ['실제 세계의 데이터를 쓸 때', firstSeminar, speaker('민동준')],
    ['소리가 녹음되지 않았습니다', fifthSeminar],
    ['오픈 소스는 코드만으로', ...worldwide],
    ['네트워크 프로토콜이 아니라', ...tcp],
    ['국내 기업이 더 많이 참여', ...worldwide],
    ['질문은 날카로웠고', panel],
    ['AI가 쓴 초안', about, project('terms-kr')],
    ['발표자가 동의한 슬라이드만', vllmAugust],
    ['샌프란시스코 붉은 다리', ...sanFrancisco, fourthPhoto('06')],
    ['클릭 한 번이면', ...netsPresso],
    ['독립된 자원봉사 모임', about],
  ],
  date: [
    ['2025년 3월', core, coreConference, group('coresig')],
    ['2024-11-30', fourth, fourthSeminar],
    ['3월 18일', secondSeminar],
    ['2022년 10월 29일', firstSeminar],
    ['2026.05.28', vllmMay],
    ['11월 21일', pytorchDay],
    ['2026년 8월', vllmAugust],
    ['March 2025', core, coreConference, group('coresig')],
    ['2023-03', secondSeminar],
    ['2024년 7월 20일', thirdSeminar],
    ['2025/08/19', vllm2025],
    ['4월 2일', vllm2026],
    ['9월 30일', kvcache],
    ['2024년 9월', ...sanFrancisco],
    ['2025년 11월', fifthSeminar],
    ['14 October 2026', physicalSeminar],
  ],
  nothing: [
    ['텐서플로'],
    ['쿠버네티스'],
    ['강화학습'],
    ['허깅페이스'],
    ['블록체인'],
    ['판교'],
    ['해운대'],
    ['박지훈'],
    ['TPU'],
    ['DeepMind'],
    ['torchtune'],
    ['qualcomm'],
    ['FlashAttention'],
    ['ㅋㅂㄴㅌㅅ'],
    ['xpstjvmffh'],
    ['2021년'],
    ['주차 요금'],
  ],
}

/** A third set: queries written by reading the content alone, before any of them was asked. */
export const thirdQueries: JudgedQuery[] = queriesOf(rows)
