import { address } from '../lib/site/addresses'
import { type Language, languages } from '../lib/site/languages'
import type { PageKindName } from '../lib/site/page-kinds'

/** A page of every kind that the site has; a new kind without one does not compile. */
const examples = {
  home: address.home,
  blog: (language) => address.blog(language),
  post: (language) => address.post(language, '2025', 'pytorch-core-conference'),
  author: (language) => address.author(language, 'jiho-kim'),
  events: address.events,
  event: (language) => address.event(language, 'pytorch-core-conference-2025'),
  talks: address.talks,
  talksBy: (language) => address.talksBy(language, 'year', '2024'),
  talk: (language) => address.talk(language, 'pytorch-core-conference-2025', 'pytorch-roadmap'),
  groups: address.groups,
  group: (language) => address.group(language, 'vllm-kr'),
  projects: address.projects,
  speakers: address.speakers,
  speaker: (language) => address.speaker(language, 'jerry-lee'),
  gallery: address.gallery,
  album: (language) => address.album(language, 'pytorch-core-conference'),
  photo: (language) => address.photo(language, 'pytorch-core-conference', '03'),
  tags: address.tags,
  tag: (language) => address.tag(language, 'pytorch'),
  page: (language) => address.page(language, 'about'),
  search: address.search,
  reference: address.reference,
  write: address.write,
} satisfies Record<PageKindName, (language: Language) => string>

/** The addresses that the tests visit; each page speaks every language of the site. */
export const addressOf = {
  ...examples,
  unconfirmedEvent: (language: Language) => address.event(language, 'kvcache-meetup-korea-2026'),
}

/** Pages that speak all languages at once. */
export const shared = { root: '/', 'not found': '/no/such/page/' }

/** Each kind of page, with its address in every language it has. */
export const addressesByKind: Record<string, string[]> = {
  ...Object.fromEntries(Object.entries(addressOf).map(([kind, each]) => [kind, languages.map((one) => each(one))])),
  ...Object.fromEntries(Object.entries(shared).map(([kind, each]) => [kind, [each]])),
}
