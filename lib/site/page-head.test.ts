import { expect, test } from 'vitest'
import { speculationRules } from './page-head'

test('documents are fetched on hover and rendered when the pointer goes down', () => {
  expect(speculationRules).toMatchInlineSnapshot(
    `"{"prefetch":[{"where":{"and":[{"href_matches":"/*/"},{"not":{"selector_matches":"[download],[target],[rel~=nofollow],[data-photo]"}}]},"eagerness":"moderate"}],"prerender":[{"where":{"and":[{"href_matches":"/*/"},{"not":{"selector_matches":"[download],[target],[rel~=nofollow],[data-photo]"}}]},"eagerness":"conservative"}]}"`,
  )
})
