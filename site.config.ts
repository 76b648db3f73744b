import type { Language } from './lib/language'

interface SiteConfig {
  /** The community's name, as it calls itself. */
  name: Record<Language, string>
  /** A short form for tight places. */
  shortName: string
  /** One sentence on who meets here, for the front page, search engines and shared links. */
  description: Record<Language, string>
  /** The canonical origin when `SITE_URL` does not state another, without a slash at its end. */
  url: string
  /** Words that people write in two scripts, so that a search for either finds both. */
  spellings: string[][]
  /** IANA time zone of the venues. */
  timeZone: string
  /** Where the content lies, so that readers can propose a change: the address of the default branch's tree. */
  repository: string
  /** Where new events open for registration. */
  registration: string
  /** Where the community can be found elsewhere, in the order of the footer. */
  links: { label: Record<Language, string>; url: string }[]
}

/** Everything about the community that is not a document; another community replaces this file and `content/`. */
export const site: SiteConfig = {
  name: { ko: '파이토치 한국 사용자 모임', en: 'PyTorch Korea User Group' },
  shortName: 'PyTorchKR',
  description: {
    ko: '파이토치로 연구하고 개발하는 사람들이 만나 발표하고, 기록하고, 다시 나누는 자원봉사 모임입니다.',
    en: 'A volunteer community of people who research and build with PyTorch, who meet, give talks and write down what they heard.',
  },
  url: 'https://pytorch.kr',
  spellings: [['PyTorch', '파이토치']],
  timeZone: 'Asia/Seoul',
  repository: 'https://github.com/PyTorchKR/moim',
  registration: 'https://event-us.kr/pytorchkr/event',
  links: [
    { label: { ko: '사용자 모임', en: 'Community site' }, url: 'https://pytorch.kr/' },
    { label: { ko: '커뮤니티 포럼', en: 'Forum' }, url: 'https://discuss.pytorch.kr/' },
    { label: { ko: '한국어 튜토리얼', en: 'Tutorials in Korean' }, url: 'https://tutorials.pytorch.kr/' },
    { label: { ko: 'GitHub', en: 'GitHub' }, url: 'https://github.com/PyTorchKR' },
  ],
}
