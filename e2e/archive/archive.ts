/** Where the site of a community with a history lies, and the moment it was built at: the journeys of most tests. */
export const archive = {
  content: 'e2e/archive/content',
  folder: '.moim/archive',
  now: '2026-11-30T00:00:00Z',
}
