import type { Language } from '../site/settings'

const counted = (n: number) => `${n} ${n === 1 ? 'result' : 'results'}`

const en = {
  title: 'Search',
  description: 'Find events, talks, posts, speakers and photographs in one place.',
  query: 'Search for',
  placeholder: 'Event, talk, name, date',
  close: 'Close',
  results: 'Results',
  keys: '↑↓ choose · Enter open · Esc close',
  hint: 'Try fewer words or another spelling. Korean is found by initial consonants too: ㅍㅇㅌㅊ.',
  recent: 'Recent searches',
  forget: 'Clear all',
  ways: 'Look around',
  tags: 'Tags',
  years: 'Talks by year',
  speakers: 'Speakers',
  allTags: 'All tags',
  allSpeakers: 'All speakers',
  loading: 'The search is on its way.',
  unavailable: 'The search cannot be loaded at the moment. The lists below lead everywhere.',
  scriptless: 'Scripts are off in this browser, so there is no search. The lists below lead everywhere.',
  kinds: {
    event: 'Events',
    post: 'Posts',
    talk: 'Talks',
    section: 'In posts',
    speaker: 'Speakers',
    photo: 'Photographs',
    group: 'Groups',
    project: 'Projects',
    page: 'About us',
  },
  count: counted,
  countAtLeast: (n: number) => `${n} results or more`,
  all: 'See all results',
  inLanguage: { ko: (n: number) => `${counted(n)} in Korean`, en: (n: number) => `${counted(n)} in English` },
  lacking: (word: string) => `Missing: ${word}`,
  none: (query: string) => `Nothing found for “${query}”.`,
  near: (query: string, n: number) => `Nothing found for “${query}”. Similar words: ${counted(n)}`,
  similar: 'Similar word',
}

/** What the search says. It stands apart from the rest, because the search says it in the browser as well. */
export type SearchWords = typeof en

const ko: SearchWords = {
  title: '검색',
  description: '행사와 발표, 글, 연사, 사진을 한곳에서 찾습니다.',
  query: '검색어',
  placeholder: '행사, 발표, 이름, 날짜',
  close: '닫기',
  results: '검색 결과',
  keys: '↑↓ 고르기 · Enter 열기 · Esc 닫기',
  hint: '낱말을 줄이거나 다른 표기로 적어 보세요. ‘ㅍㅇㅌㅊ’처럼 초성만 적어도 찾을 수 있습니다.',
  recent: '최근 검색어',
  forget: '모두 지우기',
  ways: '둘러보기',
  tags: '태그',
  years: '연도별 발표',
  speakers: '연사',
  allTags: '모든 태그',
  allSpeakers: '모든 연사',
  loading: '검색을 준비하고 있습니다.',
  unavailable: '지금은 검색을 불러올 수 없습니다. 아래 목록에서 찾아보세요.',
  scriptless: '이 브라우저에서는 스크립트가 꺼져 있어 검색할 수 없습니다. 아래 목록에서 찾아보세요.',
  kinds: {
    event: '행사',
    post: '글',
    talk: '발표',
    section: '글 속에서',
    speaker: '연사',
    photo: '사진',
    group: '모임',
    project: '프로젝트',
    page: '안내',
  },
  count: (n) => `검색 결과 ${n}건`,
  countAtLeast: (n) => `검색 결과 ${n}건 이상`,
  all: '모든 결과 보기',
  inLanguage: { ko: (n) => `한국어 페이지에서 ${n}건`, en: (n) => `영어 페이지에서 ${n}건` },
  lacking: (word) => `빠진 낱말: ${word}`,
  none: (query) => `‘${query}’에 대한 결과가 없습니다.`,
  near: (query, n) => `‘${query}’에 대한 결과가 없습니다. 비슷한 낱말로 찾은 결과 ${n}건`,
  similar: '비슷한 낱말',
}

const dictionaries: Record<Language, SearchWords> = { ko, en }

/** The languages that the search can be asked in, which the browser knows without the settings of the site. */
export const searchLanguages = Object.keys(dictionaries) as Language[]

/** What the search says in a language. */
export function searchWordsIn(language: Language): SearchWords {
  return dictionaries[language]
}
