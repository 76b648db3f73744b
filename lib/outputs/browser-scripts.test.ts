import { expect, test } from 'vitest'
import { dictionaries } from '../../.moim/words'
import { isLanguage } from '../site/languages'
import { scripts } from '../site/written-files'
import { bundlePart } from './browser-scripts'

test('the search has what it says in the languages of the site, and no more', async () => {
  const script = await bundlePart(scripts.search)
  for (const [language, { search, skipToContent }] of Object.entries(dictionaries)) {
    expect(script.includes(search.placeholder), language).toBe(isLanguage(language))
    expect(script).not.toContain(skipToContent)
  }
})
