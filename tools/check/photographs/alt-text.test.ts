import { expect, test } from 'vitest'
import { say } from '../../report/message'
import { announcement, judgeAlt } from './alt-text'

const context = { file: '03.jpg', caption: 'The question that started it', title: 'What we heard' }

/** Each text with the reason why it is refused, `-` for one that says something. */
const judged = (texts: string[], file = context.file) =>
  texts.map((alt) => `${alt} → ${reasonOf(alt, file)}`).join('\n')

function reasonOf(alt: string, file: string): string {
  const finding = judgeAlt(alt, { ...context, file })
  return finding ? say(finding.found, 'en').replace(/^the alt text ".*", /s, '') : '-'
}

test('nothing, and what is still to be written', () => {
  expect(
    judged([
      '',
      '  ',
      '…',
      '...',
      'what can be seen',
      'Alban Desmaison, "PyTorch Roadmap": …what can be seen…',
      '이제응, "PyTorch Foundation": …무엇이 보이는지…',
      'Alban Desmaison: …',
    ]),
  ).toMatchInlineSnapshot(`
    " → an image without alt text
       → an image without alt text
    … → which is still to be completed
    ... → which is still to be completed
    what can be seen → which is still to be completed
    Alban Desmaison, "PyTorch Roadmap": …what can be seen… → which is still to be completed
    이제응, "PyTorch Foundation": …무엇이 보이는지… → which is still to be completed
    Alban Desmaison: … → which is still to be completed"
  `)
})
test('names of files', () => {
  expect(
    judged([
      'IMG_1234.JPG',
      'IMG_1234',
      'IMG_1234 (2)',
      '_DSC0012',
      'DSC00012',
      'DSCF1001.jpeg',
      'PXL_20250330_051234567',
      'KakaoTalk_20250330_131415926',
      'KakaoTalk_Photo_2025-03-30-13-14-15 001.jpeg',
      'WhatsApp Image 2025-03-30 at 13.14.15',
      'Screenshot 2025-03-30 at 1.14.15 PM',
      'Screen Shot 2025-03-30 at 13.14.15.png',
      '스크린샷 2025-03-30 오후 1.14.15',
      '화면 캡처 2025-03-30 131415',
      'photo-1',
      'image1',
      'image (3)',
      '사진1',
      '03.jpg',
      'photos/03.jpg',
      '/assets/images/2025/fg1',
      'https://example.org/03.jpg',
      'C:\\Users\\kim\\hall',
      '20250330_131415',
      '2025-03-30',
      '3f2a9c81d04be7aa',
      '0f8fad5b-d9cb-469f-a165-70867728950e',
      '단체 사진 최종.jpg',
    ]),
  ).toMatchInlineSnapshot(`
    "IMG_1234.JPG → which reads like the name of a file
    IMG_1234 → which reads like the name of a file
    IMG_1234 (2) → which reads like the name of a file
    _DSC0012 → which reads like the name of a file
    DSC00012 → which reads like the name of a file
    DSCF1001.jpeg → which reads like the name of a file
    PXL_20250330_051234567 → which reads like the name of a file
    KakaoTalk_20250330_131415926 → which reads like the name of a file
    KakaoTalk_Photo_2025-03-30-13-14-15 001.jpeg → which reads like the name of a file
    WhatsApp Image 2025-03-30 at 13.14.15 → which reads like the name of a file
    Screenshot 2025-03-30 at 1.14.15 PM → which reads like the name of a file
    Screen Shot 2025-03-30 at 13.14.15.png → which reads like the name of a file
    스크린샷 2025-03-30 오후 1.14.15 → which reads like the name of a file
    화면 캡처 2025-03-30 131415 → which reads like the name of a file
    photo-1 → which reads like the name of a file
    image1 → which reads like the name of a file
    image (3) → which reads like the name of a file
    사진1 → which reads like the name of a file
    03.jpg → which reads like the name of a file
    photos/03.jpg → which reads like the name of a file
    /assets/images/2025/fg1 → which reads like the name of a file
    https://example.org/03.jpg → which reads like the name of a file
    C:\\Users\\kim\\hall → which reads like the name of a file
    20250330_131415 → which reads like the name of a file
    2025-03-30 → which reads like the name of a file
    3f2a9c81d04be7aa → which reads like the name of a file
    0f8fad5b-d9cb-469f-a165-70867728950e → which reads like the name of a file
    단체 사진 최종.jpg → which reads like the name of a file"
  `)
  expect(judged(['core-conference-03', 'Core conference'], 'core-conference-03.jpg')).toMatchInlineSnapshot(`
    "core-conference-03 → which reads like the name of a file
    Core conference → -"
  `)
})
test('stock phrases in English', () => {
  expect(
    judged([
      'image',
      'Picture.',
      'A photo',
      'alt text',
      'Untitled',
      'Figure 3',
      'slide #2',
      'The screenshot',
      'Speaker',
      'A speaker on stage',
      'Group photo',
      'A group photo of the participants!',
      'people at a conference',
      'PEOPLE AT THE CONFERENCE',
      'Attendees of the event',
      'Photo of a speaker giving a presentation',
      'speaker’s presentation',
      'Image description here',
      'The stage',
      'The hall',
      'People in the room',
      'The audience listening to a panel discussion',
      'Q&A with the speakers',
      'Organizers and volunteers',
    ]),
  ).toMatchInlineSnapshot(`
    "image → which fits any photograph
    Picture. → which fits any photograph
    A photo → which fits any photograph
    alt text → which fits any photograph
    Untitled → which fits any photograph
    Figure 3 → which fits any photograph
    slide #2 → which fits any photograph
    The screenshot → which fits any photograph
    Speaker → which fits any photograph
    A speaker on stage → which fits any photograph
    Group photo → which fits any photograph
    A group photo of the participants! → which fits any photograph
    people at a conference → which fits any photograph
    PEOPLE AT THE CONFERENCE → which fits any photograph
    Attendees of the event → which fits any photograph
    Photo of a speaker giving a presentation → which fits any photograph
    speaker’s presentation → which fits any photograph
    Image description here → which fits any photograph
    The stage → which fits any photograph
    The hall → which fits any photograph
    People in the room → which fits any photograph
    The audience listening to a panel discussion → which fits any photograph
    Q&A with the speakers → which fits any photograph
    Organizers and volunteers → which fits any photograph"
  `)
})
test('stock phrases in Korean', () => {
  expect(
    judged([
      '사진',
      '이미지',
      '그림 1',
      '사진입니다.',
      '단체사진',
      '단체 사진입니다',
      '발표 사진',
      '행사사진',
      '발표자',
      '발표자의 모습',
      '발표 모습',
      '발표하는 모습',
      '연사님 발표 장면',
      '컨퍼런스에서 발표 중인 연사',
      '행사장의 사람들',
      '스크린샷',
      '화면 캡처',
      '슬라이드 3',
      '대체 텍스트',
      '제목 없음',
      '세미나 단체 사진',
      '다 같이 찍은 단체 사진',
      'image 사진',
      '강당의 사람들',
      '질문하는 청중',
      '패널 토론 중인 연사들',
      '발표를 듣고 있는 청중',
      '운영진 단체 사진',
    ]),
  ).toMatchInlineSnapshot(`
    "사진 → which fits any photograph
    이미지 → which fits any photograph
    그림 1 → which reads like the name of a file
    사진입니다. → which fits any photograph
    단체사진 → which fits any photograph
    단체 사진입니다 → which fits any photograph
    발표 사진 → which fits any photograph
    행사사진 → which fits any photograph
    발표자 → which fits any photograph
    발표자의 모습 → which fits any photograph
    발표 모습 → which fits any photograph
    발표하는 모습 → which fits any photograph
    연사님 발표 장면 → which fits any photograph
    컨퍼런스에서 발표 중인 연사 → which fits any photograph
    행사장의 사람들 → which fits any photograph
    스크린샷 → which fits any photograph
    화면 캡처 → which fits any photograph
    슬라이드 3 → which reads like the name of a file
    대체 텍스트 → which fits any photograph
    제목 없음 → which fits any photograph
    세미나 단체 사진 → which fits any photograph
    다 같이 찍은 단체 사진 → which fits any photograph
    image 사진 → which fits any photograph
    강당의 사람들 → which fits any photograph
    질문하는 청중 → which fits any photograph
    패널 토론 중인 연사들 → which fits any photograph
    발표를 듣고 있는 청중 → which fits any photograph
    운영진 단체 사진 → which fits any photograph"
  `)
})
test('too short, and what is told already', () => {
  expect(
    judged([
      'a',
      'logo',
      'NPU',
      '나',
      '무대',
      '🎉🎉🎉',
      '?!',
      'What we heard',
      'what we heard!',
      'The question that started it.',
    ]),
  ).toMatchInlineSnapshot(`
    "a → which is too short to say something
    logo → which is too short to say something
    NPU → which is too short to say something
    나 → which is too short to say something
    무대 → which fits any photograph
    🎉🎉🎉 → which is too short to say something
    ?! → which is too short to say something
    What we heard → which is the title of the text
    what we heard! → which is the title of the text
    The question that started it. → which is the caption again"
  `)
})

const good = [
  'A speaker points at a screen on which an orange tree grows',
  'Everybody in front of the stage',
  'The speaker at the lectern',
  'Alban Desmaison at the lectern, the PyTorch roadmap behind him',
  'Alban Desmaison | PyTorch Roadmap',
  'Session 2: Alban Desmaison - PyTorch Roadmap',
  'A group photo in front of the harbour',
  'Five people on chairs under spotlights',
  'Screenshot of the profiler: one kernel takes half the time',
  'Screenshots of 2048 tests that failed',
  'Figure 2: models with twice the speed on x86',
  'P100 and H100 cards side by side',
  'Rebellions logo',
  'FlashAttention-3',
  'Dinner',
  'A terminal that shows cat.png',
  'torch.compile',
  '무대 앞에 모인 참가자들',
  '뒤풀이',
  '이제응 연사',
  '단체 사진을 찍으려고 계단에 줄지어 선 사람들',
  '발표대에 선 이제응',
  '손을 들고 질문하는 청중',
  '가을 도로',
  '칩 하나',
  '그림 4: FSDP와 HSDP',
  'GPU 네 장을 꽂은 서버',
  '컨퍼런스 종료 후 단체 사진',
  '화이트보드를 찍은 사진',
  '작은 실험 곡선이 빼곡한 벽, 사다리 옆의 사람이 손을 들어 가리키는 모습',
  '講演者が質問に答える様子',
]
test('texts that say something', () => {
  expect(judged(good)).toBe(good.map((alt) => `${alt} → -`).join('\n'))
})
test.each(['.', '!', ' 🎉', '…', ' — ', '"', '👩🏽‍💻', ' :)', '(2025)'])(
  'a text that says something does so with %j around it',
  (mark) => {
    for (const alt of good) {
      for (const each of [
        alt + mark,
        mark + alt,
        `${mark}${alt}${mark}`,
        alt.normalize('NFD') + mark,
        alt.toUpperCase(),
      ]) {
        expect.soft(judged([each])).toBe(`${each} → -`)
      }
    }
  },
)
test('what says nothing says no more in capitals, with marks, or in another Unicode form', () => {
  for (const alt of ['people at a conference', 'image', '단체 사진', '발표자의 모습']) {
    for (const each of [alt.toUpperCase(), `${alt}!!`, `"${alt}"`, `  ${alt} 🎉`, alt.normalize('NFD')]) {
      expect.soft(judged([each])).toBe(`${each} → which fits any photograph`)
    }
  }
})
test('a long text of such words costs nothing', () => {
  expect(judgeAlt('사진'.repeat(50_000), context)).toBeUndefined()
})
test('the words that announce a picture', () => {
  expect(
    [
      '사진: 이제응',
      'Photo of the hall',
      'An image showing a chip',
      'Image: a chip',
      'Photography',
      '사진을 찍는 청중',
      'Screenshot of a trace',
    ].map(announcement),
  ).toMatchInlineSnapshot(`
    [
      "사진: ",
      "Photo of ",
      "An image showing ",
      "Image: ",
      "",
      "",
      "",
    ]
  `)
})
