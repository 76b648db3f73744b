import { expect, test } from 'vitest'
import { soundingLike, soundsLike } from './sound'

test.each([
  ...[
    '파이토치 pytorch',
    '컨퍼런스 conference',
    '튜토리얼 tutorial',
    '밋업 meetup',
    '세미나 seminar',
    '트랜스포머 transformer',
  ],
  ...[
    '텐서 tensor',
    '커널 kernel',
    '그래프 graph',
    '토큰 tokens',
    '벤치마크 benchmark',
    '컴파일러 compiler',
    '클라우드 cloud',
  ],
  ...['데이터 data', '파이썬 python', '라이브러리 library', '비전 vision', '에이전트 agent', '라마 llama', '쿠다 cuda'],
  ...[
    '리벨리온 rebellions',
    '래블업 lablup',
    '딥시크 deepseek',
    '토치튠 torchtune',
    '헬리온 helion',
    '익스큐토치 executorch',
  ],
  ...[
    '데이터브릭스 databricks',
    '퀀타이제이션 quantization',
    '깃허브 github',
    '디스코드 discord',
    '인텔 intel',
    '엔지니어 engineer',
  ],
  ...[
    '허깅 hugging',
    '페이스 face',
    '텍스트 text',
    '모델 models',
    '서버 server',
    '코어 core',
    '소프트웨어 software',
    '타임라인 timeline',
  ],
  ...['메시지 message', '머신 machine', '커뮤니티 community', '컴포넌트 component', '이미지 image', '네트워크 network'],
  ...[
    '지피유 gpu',
    '엘엘엠 llm',
    '브이엘엘엠 vllm',
    '에이아이 ai',
    '챗지피티 chatgpt',
    '엔비디아 nvidia',
    '퓨리오사ai furiosaai',
  ],
])('%s', (pair) => {
  const [hangul = '', latin = ''] = pair.split(' ')
  expect(soundsLike(hangul, latin)).toBe(hangul)
})

test.each([
  ...[
    '파이토치 python',
    '서울 seminar',
    '추론 torch',
    '김치찌개 kernel',
    '비트코인 benchmark',
    '강아지 change',
    '축구 check',
    '아이폰 phone',
    '아이템 theme',
    '이유 eu',
  ],
])('not %s', (pair) => {
  const [hangul = '', latin = ''] = pair.split(' ')
  expect(soundsLike(hangul, latin)).toBeUndefined()
})

test('a typed word finds those of the other script, particles apart', () => {
  expect(soundingLike('엔비디아의', ['nvidia', 'invidia', 'media'])).toEqual(['nvidia'])
  expect(soundingLike('conference', ['컨퍼런스에서', '컨테이너', '회의'])).toEqual(['컨퍼런스'])
})
