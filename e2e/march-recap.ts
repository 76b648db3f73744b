import type { Language } from '../lib/site/languages'

type Bilingual = Record<Language, string>

interface Talk {
  title: Bilingual
  speaker: Bilingual
  /** The last part of the speaker's address. */
  id: string
  /** The recording on YouTube; without one, nobody knows of any. */
  video?: string
  /** A few words of the text, as its author wrote them. */
  words: Bilingual
}

const same = (text: string): Bilingual => ({ ko: text, en: text })

/** What a reader must find on the recap of the conference of March 2025. */
export const recap = {
  title: {
    ko: 'PyTorch 코어부터 NPU까지, 일곱 발표로 함께한 컨퍼런스',
    en: 'From the PyTorch core to NPUs: seven talks in one afternoon',
  },
  day: { ko: '2025년 3월 30일', en: '30 March 2025' },
  venue: { ko: '구름스퀘어 강남', en: 'goorm Square Gangnam' },
  photos: 9,
  panel: { ko: '패널 토크와 Q&A', en: 'Panel talk & Q&A' },
  closing: { ko: '마치며', en: 'Until next time' },
  lastWords: { ko: '다음 컨퍼런스에서 뵙겠습니다!', en: 'We look forward to the next one.' },
}

/** Its talks, in their order. */
export const talks: Talk[] = [
  {
    title: { ko: 'PyTorch Foundation 소개', en: 'PyTorch Foundation' },
    speaker: { ko: '이제응', en: 'Jerry Lee' },
    id: 'jerry-lee',
    video: 'fIWYc5uEE80',
    words: { ko: '파이토치 재단은 리눅스 재단에 속해 있습니다.', en: 'Who looks after PyTorch, and how?' },
  },
  {
    title: { ko: 'PyTorch Roadmap 및 개발 이야기', en: 'PyTorch Roadmap' },
    speaker: same('Alban Desmaison'),
    id: 'alban-desmaison',
    video: 'zlXhyeBeQJ0',
    words: { ko: '설계에는 이유가 있기 마련입니다.', en: 'Then it became deeply technical.' },
  },
  {
    title: same('PyTorch on Rebellions AI Accelerators: Status'),
    speaker: { ko: '김홍석', en: 'Hongseok Kim' },
    id: 'hongseok-kim',
    video: '5FpeLaeDHaU',
    words: { ko: '2025년 안에 릴리스하겠다는 계획', en: 'A release is planned before the end of 2025.' },
  },
  {
    title: {
      ko: 'Backend.AI: 모든 AI 가속기를 위한 통합 플랫폼',
      en: 'Backend.AI: A Unified Platform for All AI Accelerators',
    },
    speaker: { ko: '조규진', en: 'Kyujin Cho' },
    id: 'kyujin-cho',
    video: 'iR5hTsrgpAk',
    words: { ko: 'NVIDIA, Intel, Tenstorrent, Rebellions를', en: 'NVIDIA, Intel, Tenstorrent and Rebellions' },
  },
  {
    title: {
      ko: 'NetsPresso를 이용한 다양한 모델을 다양한 칩셋에 최적화 및 배포하는 방법',
      en: 'Optimizing & Deploying Models Across Multiple Chipsets Using NetsPresso',
    },
    speaker: { ko: '김태호', en: 'Taeho Kim' },
    id: 'taeho-kim',
    words: { ko: '모델을 산업 현장에 들여놓으려 하면', en: 'When industry puts a model to work' },
  },
  {
    title: same('The Journey to Reproduce Deepseek-R1'),
    speaker: { ko: '이정엽', en: 'Jungyeop Lee' },
    id: 'jungyeop-lee',
    video: '2biZOkcL98A',
    words: { ko: '201번. 이정엽 님이 DeepSeek-R1을 재현하며', en: 'Two hundred and one: that is how many' },
  },
  {
    title: same('A journey from TCP architecture to production-level LLMs'),
    speaker: { ko: '김솔', en: 'Sol Kim' },
    id: 'sol-kim',
    video: '7ZMhDH_n8ps',
    words: { ko: 'Tensor Contraction Processor의 줄임말', en: 'It stands for Tensor Contraction Processor' },
  },
]
