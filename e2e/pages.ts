import { languages } from '../lib/site/languages'
import type { Language } from '../lib/site/settings'

/** One address of every kind of page, as the contract promises them; each speaks every language of the site. */
export const addressOf = {
  home: (language: Language) => `/${language}/`,
  blog: (language: Language) => `/${language}/blog/`,
  recap: (language: Language) => `/${language}/blog/2025/pytorch-core-conference/`,
  events: (language: Language) => `/${language}/events/`,
  event: (language: Language) => `/${language}/events/pytorch-core-conference-2025/`,
  'unconfirmed event': (language: Language) => `/${language}/events/kvcache-meetup-korea-2026/`,
  talks: (language: Language) => `/${language}/talks/`,
  'talks of a year': (language: Language) => `/${language}/talks/year/2024/`,
  talk: (language: Language) => `/${language}/events/pytorch-core-conference-2025/pytorch-roadmap/`,
  groups: (language: Language) => `/${language}/groups/`,
  group: (language: Language) => `/${language}/groups/vllm-kr/`,
  projects: (language: Language) => `/${language}/projects/`,
  speakers: (language: Language) => `/${language}/speakers/`,
  speaker: (language: Language) => `/${language}/speakers/jerry-lee/`,
  gallery: (language: Language) => `/${language}/gallery/`,
  album: (language: Language) => `/${language}/gallery/pytorch-core-conference/`,
  photo: (language: Language) => `/${language}/gallery/pytorch-core-conference/03/`,
  tags: (language: Language) => `/${language}/tags/`,
  tag: (language: Language) => `/${language}/tags/pytorch/`,
  search: (language: Language) => `/${language}/search/`,
  reference: (language: Language) => `/${language}/reference/`,
  about: (language: Language) => `/${language}/about/`,
}

/** Pages that speak both languages at once. */
export const shared = { chooser: '/', 'not found': '/no/such/page/' }

/** Each kind of page, with its address in every language it has. */
export const addressesByKind: Record<string, string[]> = {
  ...Object.fromEntries(Object.entries(addressOf).map(([kind, address]) => [kind, languages.map(address)])),
  ...Object.fromEntries(Object.entries(shared).map(([kind, address]) => [kind, [address]])),
}
