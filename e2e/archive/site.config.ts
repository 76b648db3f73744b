import { defineSite } from '@/lib/site/settings'

/** The settings of the community whose archive the tests read, whatever stands in site.config.ts. */
export const site = defineSite({
  languages: ['ko', 'en'],
  locales: { en: 'en-GB' },
  name: { ko: '파이토치 한국 사용자 모임', en: 'PyTorch Korea User Group' },
  shortName: 'PyTorchKR',
  otherNames: ['PyTorch Korea'],
  description: {
    ko: '파이토치로 연구하고 개발하는 사람들이 만나 발표하고, 기록하고, 다시 나누는 자원봉사 모임입니다.',
    en: 'A volunteer community of people who research and build with PyTorch, who meet, give talks and write down what they heard.',
  },
  url: 'https://pytorch.kr',
  spellings: [
    ['PyTorch', '파이토치'],
    ['PyTorch Day', '파이토치 데이'],
    ['Meetup', '밋업'],
  ],
  timeZone: 'Asia/Seoul',
  colours: {
    paper: { light: '#faf7f0', dark: '#171411' },
    sheet: { light: '#f1ebdf', dark: '#211d19' },
    ink: { light: '#1d1916', dark: '#eee7db' },
    muted: { light: '#655d53', dark: '#a99f92' },
    line: { light: '#d8cfbf', dark: '#3a332c' },
    accent: { light: '#ee4c2c', dark: '#ee4c2c' },
    onAccent: { light: '#1d1916', dark: '#1d1916' },
    link: { light: '#b5300f', dark: '#ff9072' },
  },
  navigation: ['events', 'talks', 'blog', 'speakers', 'groups', 'gallery', 'about'],
  repository: 'https://github.com/PyTorchKR/moim',
  branch: 'main',
  registration: 'https://event-us.kr/pytorchkr/event',
  links: [
    { label: { ko: '커뮤니티 포럼', en: 'Forum' }, url: 'https://discuss.pytorch.kr/' },
    { label: { ko: '한국어 튜토리얼', en: 'Tutorials in Korean' }, url: 'https://tutorials.pytorch.kr/' },
    { label: { ko: 'GitHub', en: 'GitHub' }, url: 'https://github.com/PyTorchKR' },
  ],
})
