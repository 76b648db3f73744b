/** Where another community's copy of the project lies, and the moment its site is built at. */
export const another = {
  settings: 'e2e/another/site.config.ts',
  content: 'e2e/another/content',
  mark: 'e2e/another/mark.svg',
  folder: '.moim/another',
  now: '2026-10-03T03:00:00Z',
}
